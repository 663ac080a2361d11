package dev.gradus.compile.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source into tokens, whatever is wrong with it: what never ends is taken to end with its line. */
final class Lexer {
    /** Longest first; those of other languages are here too. */
    private static final List<String> SIGNS = List.of(
            ">>>=", "===", "!==", "<<=", ">>=", "...", "**", "<>", "=>", "->", "::", "++", "--", "&&", "||", "==", "!=",
            "<=", ">=", "+=", "-=", "*=", "/=", "%=", "^=", "|=", "&=");

    private final String text;
    private final StringBuilder code;
    private final int lastEnd;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineEnd = -1;

    Lexer(String text) {
        this.text = text;
        this.lastEnd = text.lastIndexOf("*/");
        this.code = new StringBuilder(text);
        while (at < text.length()) {
            next();
        }
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    /** The text with spaces for comments and for what stands between quotes: offsets stay. */
    String code() {
        return code.toString();
    }

    private void next() {
        char c = text.charAt(at);
        if (Source.endsLine(text, at)) {
            line++;
            at++;
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            blank(at, endOfLine(at));
        } else if (text.startsWith("/*", at)) {
            int end = lastEnd < at + 2 ? -1 : text.indexOf("*/", at + 2);
            blank(at, end < 0 ? endOfLine(at) : end + 2);
        } else if (text.startsWith("\"\"\"", at) && text.indexOf("\"\"\"", at + 3) > 0) {
            int end = text.indexOf("\"\"\"", at + 3) + 3;
            Token block = new Token(text.substring(at, end), at, line);
            blank(at, end);
            tokens.add(block);
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else {
            add(Character.isJavaIdentifierPart(c) ? endOfWord() : endOfSign());
        }
    }

    private void quoted(char quote) {
        int end = at + 1;
        int last = endOfLine(at);
        while (end < last && text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, last);
        for (int i = at + 1; i < end; i++) {
            code.setCharAt(i, ' ');
        }
        add(Math.min(end + 1, last));
    }

    private void add(int end) {
        tokens.add(new Token(text.substring(at, end), at, line));
        at = end;
    }

    private int endOfWord() {
        int end = at;
        boolean number = Character.isDigit(text.charAt(at));
        while (end < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(end)) || (number && text.charAt(end) == '.'))) {
            end++;
        }
        return end;
    }

    private int endOfSign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Looked for once a line: a line of quotes alone would have it looked for at each of them. */
    private int endOfLine(int from) {
        if (lineEnd < from) {
            lineEnd = from;
            while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
        }
        return lineEnd;
    }

    private void blank(int from, int to) {
        for (; at < to; at++) {
            if (Source.endsLine(text, at)) {
                line++;
            } else if (text.charAt(at) != '\r') {
                code.setCharAt(at, ' ');
            }
        }
    }
}
