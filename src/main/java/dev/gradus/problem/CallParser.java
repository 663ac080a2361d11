package dev.gradus.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses what examples write: {@code kl_divergence([0.5, 0.5], [0.25, 0.75])}, and the literals in it. */
final class CallParser {
    private static final int DEEPEST = 32;
    // Possessive, for a plain repeated group is matched by recursion: a long name would overflow the stack.
    private static final String DIGITS = "\\d(?:_*+\\d)*+";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:(?:" + DIGITS + "(?:\\.(?:" + DIGITS + ")?)?|\\."
            + DIGITS + ")(?:[eE][+-]?" + DIGITS + ")?[lLfFdD]?)");
    private static final Pattern SPECIAL = Pattern.compile("[+-]?(?:NaN|Infinity)");
    private static final Pattern NAME = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+"
            + "(?:\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)*+");

    private final String text;
    private int at;

    private CallParser(String text) {
        this.text = text;
    }

    /** Parses a whole call. */
    static Written.Call call(String text) throws CallFault {
        CallParser parser = new CallParser(text);
        parser.skipSpace();
        int column = parser.column();
        String method = parser.name();
        parser.skipSpace();
        parser.expect('(', "a call is written 'method(argument, argument)'");
        List<Written> arguments = parser.until(')', 0);
        parser.expectEnd();
        return new Written.Call(method, column, arguments);
    }

    /** Parses one literal that is the whole text. */
    static Written literal(String text) throws CallFault {
        CallParser parser = new CallParser(text);
        Written literal = parser.literal(0);
        parser.expectEnd();
        return literal;
    }

    private Written literal(int depth) throws CallFault {
        skipSpace();
        int column = column();
        if (depth > DEEPEST) {
            throw new CallFault(column, "it is nested too deeply", "write a smaller example");
        }
        if (at == text.length()) {
            throw new CallFault(column, "it ends where a value should stand", "complete it");
        }
        char first = text.charAt(at);
        if (first == '[') {
            at++;
            return Written.sequence(until(']', depth + 1), column);
        }
        if (first == '"' || first == '\'') {
            return quoted(first, column);
        }
        if (first == '+' || first == '-' || first == '.' || Character.isDigit(first)) {
            return number(column);
        }
        return named(column, depth);
    }

    /** The literals up to the closing bracket, which is consumed. */
    private List<Written> until(char close, int depth) throws CallFault {
        List<Written> parts = new ArrayList<>();
        skipSpace();
        if (at < text.length() && text.charAt(at) == close) {
            at++;
            return parts;
        }
        while (true) {
            parts.add(literal(depth));
            skipSpace();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
                continue;
            }
            expect(close, "values stand between commas, and '" + close + "' ends them");
            return parts;
        }
    }

    private Written quoted(char quote, int column) throws CallFault {
        QuotedText read = QuotedText.read(text, at);
        at = read.end();
        if (quote == '"') {
            return Written.of(new Literal.Text(read.value()), column);
        }
        if (read.value().length() != 1) {
            throw new CallFault(column, "single quotes hold one character", "use double quotes for a text");
        }
        return Written.of(new Literal.Chr(read.value().charAt(0)), column);
    }

    private Written number(int column) throws CallFault {
        String special = match(SPECIAL);
        if (!special.isEmpty()) {
            return Written.of(special(special), column);
        }
        String number = match(NUMBER);
        boolean runsOn =
                at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.');
        if (number.isEmpty() || runsOn) {
            throw new CallFault(
                    column,
                    Words.quoted(rest(column)) + " is not a number",
                    "write it in decimal, such as 12, -0.5 or 1e-300");
        }
        String plain = number.replace("_", "").replaceFirst("^\\+", "");
        if (plain.matches("-?0\\d+[lL]?")) {
            throw new CallFault(
                    column, Words.quoted(plain) + " begins with 0: Java reads that as octal", "drop the zero");
        }
        return Written.of(new Literal.Num(plain), column);
    }

    private static Literal special(String word) {
        String plain = word.replaceFirst("^\\+", "");
        return new Literal.Num(plain.endsWith("NaN") ? "NaN" : plain);
    }

    private Written named(int column, int depth) throws CallFault {
        String name = name();
        skipSpace();
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            List<Written> parts = until(')', depth + 1);
            List<Literal> components = parts.stream().map(Written::literal).toList();
            return new Written(new Literal.Made(name, components), column, parts);
        }
        Literal literal = switch (name) {
            case "null" -> new Literal.Null();
            case "true" -> new Literal.Bool(true);
            case "false" -> new Literal.Bool(false);
            case "NaN", "Infinity" -> special(name);
            // Its type's name is still in front, if it was written: only the contract tells what to make of it.
            default -> new Literal.Constant(name);
        };
        return Written.of(literal, column);
    }

    private String name() throws CallFault {
        String name = match(NAME);
        if (name.isEmpty()) {
            String found = at == text.length() ? "the end" : Words.quoted(text.substring(at, at + 1));
            throw new CallFault(column(), "a name or a value should stand here, not " + found, "write a Java literal");
        }
        return name;
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private String rest(int column) {
        return text.substring(column - 1).split("[\\s,\\])]", 2)[0];
    }

    private void expect(char wanted, String next) throws CallFault {
        if (at == text.length() || text.charAt(at) != wanted) {
            String found = at == text.length() ? "the end" : Words.quoted(text.substring(at, at + 1));
            throw new CallFault(column(), "'" + wanted + "' should stand here, not " + found, next);
        }
        at++;
    }

    private void expectEnd() throws CallFault {
        skipSpace();
        if (at < text.length()) {
            throw new CallFault(
                    column(), "it goes on with " + Words.quoted(text.substring(at)), "remove what is too much");
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private int column() {
        return at + 1;
    }
}
