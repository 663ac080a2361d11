package dev.gradus.compile.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Statements that are not finished, are none, or lack the one that they belong to. */
final class StatementWords {
    private static final Pattern SLASHES = Pattern.compile("//.*;\\s*$");
    private static final Pattern EMPTY_IF = Pattern.compile("\\bif\\s*\\(.*\\)\\s*(;)");
    private static final Pattern COMPARED = Pattern.compile("^\\s*([\\w.\\[\\]]+)\\s*(==)[^=]");

    private static final Pattern SEPARATORS = Pattern.compile(",? or |, ");

    private StatementWords() {}

    static Optional<Explanation> explain(JavacError error, Source source) {
        if (error.expects(";")) {
            return swallowed(error, source);
        }
        return switch (error.kind()) {
            case "else.without.if" -> elseWithoutIf(error, source);
            case "not.stmt" -> notStatement(error, source);
            case "invalid.meth.decl.ret.type.req" ->
                Braces.explain(source)
                        .or(() -> Optional.of(new Explanation(
                                error.offset(),
                                "The head of this method does not say what it gives back.",
                                "Put the type before the name, such as `double`, or `void` for nothing.")));
            case "orphaned" ->
                Optional.of(
                        new Explanation(
                                error.offset(),
                                "A `case` or `default` stands outside of any `switch`.",
                                "Put it between the { and } of a `switch (...) {`. Does a } above close the switch too early?"));
            case "dot.class.expected", "class.expected" -> typeInExpression(error, source);
            case "int.number.too.large" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "This whole number is too large for an int: the largest one is 2147483647.",
                        "Write it as a double, with .0 at its end, or as a long, with L."));
            case "catch.without.try", "finally.without.try", "try.without.catch.finally.or.resource.decls" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A `try` and its `catch` or `finally` belong together, and one of them is missing here.",
                        "Write `try { ... } catch (RuntimeException e) { ... }`."));
            case "variable.not.allowed" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A variable cannot be declared as the only statement after an `if` or a loop: nothing could use it.",
                        "Declare it before, or put { } around the statements."));
            default -> Optional.empty();
        };
    }

    /** When no partner of a parenthesis or brace is missing either. */
    static Optional<Explanation> rest(JavacError error, Source source) {
        int next = source.indexAt(error.offset());
        Optional<Token> before = source.token(next - 1);
        Optional<Token> after = source.token(next);
        boolean words = before.isPresent()
                && after.isPresent()
                && before.get().isWord()
                && after.get().isWord()
                && before.get().line() == after.get().line();
        if (error.isExpected() && words) {
            boolean argument = source.is(next - 2, "(", ",", "+");
            return Optional.of(new Explanation(
                    before.get().start(),
                    "Two words stand side by side, and Java cannot tell what `"
                            + before.get().text() + " " + after.get().text() + "` means.",
                    argument
                            ? "Put a text between quotes: \"" + before.get().text() + " "
                                    + after.get().text() + "\"."
                            : "Is an operator, a comma, a `;` or a quote missing between them?"));
        }
        if (error.is("illegal.start.of.expr") && after.isPresent() && before.isPresent()) {
            return Optional.of(new Explanation(
                    after.get().start(),
                    "A value is missing between `" + shown(before.get()) + "` and `" + shown(after.get()) + "`.",
                    "Write a variable, a number or a call there, or delete what is too much."));
        }
        return error.isExpected() && before.isPresent() ? expected(error, before.get()) : Optional.empty();
    }

    private static Optional<Explanation> expected(JavacError error, Token before) {
        String list = error.message().strip().replaceFirst("(?s) expected.*$", "");
        List<String> signs = Arrays.stream(SEPARATORS.split(list))
                .map(sign -> sign.equals("<identifier>") ? "a name" : "`" + sign.replace("'", "") + "`")
                .toList();
        if (list.contains("class")) {
            return Optional.empty();
        }
        // "After ) Java expects )" is true of the grammar and says nothing to a reader.
        return signs.contains("`" + shown(before) + "`")
                ? Optional.of(new Explanation(
                        error.offset(),
                        "Java cannot go on after this `" + shown(before) + "`.",
                        "Is an operator or a comma missing after it, or is what follows too much?"))
                : Optional.of(new Explanation(
                        error.offset(),
                        "After `" + shown(before) + "` Java expects " + String.join(" or ", signs) + ".",
                        "Is it missing there, or is what stands there too much?"));
    }

    private static String shown(Token token) {
        return token.text().length() > 30 ? token.text().substring(0, 30) + "..." : token.text();
    }

    private static Optional<Explanation> swallowed(JavacError error, Source source) {
        int line = source.lineOf(Math.max(0, error.offset() - 1));
        int start = source.startOf(line);
        int end =
                line < source.lines() ? source.startOf(line + 1) : source.text().length();
        String rest = source.text().substring(Math.min(error.offset(), end), end);
        Matcher slashes = SLASHES.matcher(rest);
        return slashes.find() && source.code(line).length() <= error.offset() - start
                ? Optional.of(new Explanation(
                        error.offset() + slashes.start(),
                        "// begins a comment: all that follows in the line is skipped, with its `;`.",
                        "Divide with one /. For a comment, put the `;` before it."))
                : Optional.empty();
    }

    private static Optional<Explanation> elseWithoutIf(JavacError error, Source source) {
        int index = source.indexAt(error.start());
        while (index >= 0 && !source.is(index, "else")) {
            index--;
        }
        int place = source.token(index).map(Token::start).orElse(error.offset());
        int line = source.lineOf(place);
        for (int above = line - 1; above >= 1 && above >= line - 12; above--) {
            Matcher empty = EMPTY_IF.matcher(source.code(above));
            if (empty.find()) {
                return Optional.of(new Explanation(
                        source.startOf(above) + empty.start(1),
                        "The `;` after the condition ends the `if` at once: its `else` in line " + line
                                + " belongs to nothing.",
                        "Delete the `;` after the condition."));
            }
        }
        boolean braces = source.is(index - 1, "}");
        return Optional.of(new Explanation(
                place,
                "This `else` has no `if`.",
                braces
                        ? "Does a } above close the `if` and one more block? An `else` follows the } of its `if`."
                        : "Without { } an `if` holds one statement only. Put { } around all that belongs to it."));
    }

    private static Optional<Explanation> notStatement(JavacError error, Source source) {
        int line = source.lineOf(error.offset());
        Matcher compared = COMPARED.matcher(source.code(line));
        if (compared.find()) {
            return Optional.of(new Explanation(
                    source.startOf(line) + compared.start(2),
                    "`==` compares two values and keeps nothing.",
                    "Write one `=` to give `" + compared.group(1) + "` a new value."));
        }
        String part = error.start() < 0 || error.end() > source.text().length()
                ? ""
                : source.text().substring(error.start(), error.end()).strip();
        boolean whole = source.code(line).strip().equals(part + ";");
        if (whole && part.matches("[\\w.]+\\.\\w+")) {
            return Optional.of(new Explanation(
                    error.offset(),
                    "A call needs parentheses, and here they are missing.",
                    "Write `" + part + "();`."));
        }
        if (whole) {
            return Optional.of(new Explanation(
                    error.start(),
                    "This works something out and drops it: alone it is no statement.",
                    "Give it to a variable, as in `sum = ...`, or return it."));
        }
        return Optional.empty();
    }

    private static Optional<Explanation> typeInExpression(JavacError error, Source source) {
        int index = source.indexAt(error.offset());
        for (int i = Math.min(index, source.tokens().size() - 1); i >= 0 && i > index - 3; i--) {
            Token token = source.tokens().get(i);
            if (JavaWords.PRIMITIVES.contains(token.text()) && token.line() == source.lineOf(error.offset())) {
                return Optional.of(new Explanation(
                        token.start(),
                        "The type `" + token.text() + "` stands where a value is needed.",
                        "In a call the values stand without their types. A type belongs to a declaration, at the beginning of"
                                + " a statement."));
            }
            if (token.is("]") && source.is(i - 1, "[")) {
                return Optional.of(new Explanation(
                        token.start(),
                        "Between [ and ] the position is missing.",
                        "Write it there, as in `"
                                + source.token(i - 2).map(Token::text).orElse("p") + "[i]`."));
            }
        }
        return Optional.empty();
    }

    /** A {@code for} whose head has not three parts. */
    static Optional<Explanation> forHead(JavacError error, Source source) {
        int line = source.lineOf(Math.max(0, error.offset() - 1));
        for (int i = 0; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            int close = token.line() == line && token.is("for") && source.is(i + 1, "(") ? source.closing(i + 1) : -1;
            if (close >= 0) {
                int open = i + 1;
                long parts = IntStream.range(open, close)
                        .filter(each -> source.is(each, ";") && source.around(each) == open)
                        .count();
                boolean each = IntStream.range(open, close).anyMatch(it -> source.is(it, ":", "in"));
                if (parts != 2 && !each) {
                    return Optional.of(new Explanation(
                            source.tokens().get(open).start(),
                            "The head of a `for` has three parts with two semicolons between them, and this one has "
                                    + (parts == 0 ? "none." : parts + "."),
                            "Write `for (int i = 0; i < p.length; i++) {`."));
                }
            }
        }
        return Optional.empty();
    }
}
