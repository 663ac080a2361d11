package dev.gradus.compile.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Parentheses and brackets that have no partner in their statement. */
final class Parentheses {
    private Parentheses() {}

    static Optional<Explanation> explain(JavacError error, Source source) {
        int first = source.indexAt(error.offset());
        // The statement around: from the token after the last ; { or } to the next one. Those of a for are inside of
        // it.
        int from = Math.min(first, source.tokens().size());
        while (from > 0 && !source.is(from - 1, "{", "}") && !(source.is(from - 1, ";") && !inFor(source, from - 1))) {
            from--;
        }
        Deque<Token> open = new ArrayDeque<>();
        for (int i = from; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            if (token.is("(") || token.is("[")) {
                open.push(token);
            } else if (token.is(")") || token.is("]")) {
                boolean opened = open.stream().anyMatch(each -> partner(each).equals(token.text()));
                if (!opened) {
                    return Optional.of(new Explanation(
                            token.start(),
                            "There is a `" + token.text() + "` too many: it closes nothing.",
                            "Delete it, or put its partner where it belongs."));
                }
                if (!partner(open.peek()).equals(token.text())) {
                    return Optional.of(missing(source, open.peek(), token.start()));
                }
                open.pop();
            } else if (token.is("{") || token.is("}") || (token.is(";") && !inFor(source, i))) {
                break;
            }
        }
        // The outermost is the one that is missing where a block or the end of the statement comes instead.
        return Optional.ofNullable(open.peek()).map(token -> missing(source, token, error.offset()));
    }

    private static Explanation missing(Source source, Token open, int place) {
        String close = partner(open);
        boolean sameLine = source.lineOf(place) == open.line();
        String which = source.token(source.indexAt(open.start()) - 1)
                .filter(token -> sameLine && token.isWord())
                .map(token -> "after `" + token.text() + "`")
                .orElse(sameLine ? "to the left" : "in line " + open.line());
        return new Explanation(
                place,
                "A `" + close + "` is missing: the `" + open.text() + "` " + which + " is still open here.",
                "Count them in this statement: every `" + open.text() + "` needs its `" + close + "`.");
    }

    private static String partner(Token open) {
        return open.is("(") ? ")" : "]";
    }

    /** Whether a semicolon separates the parts of a {@code for}: within two of them there is its opening parenthesis. */
    private static boolean inFor(Source source, int semicolon) {
        int depth = 0;
        for (int i = semicolon - 1; i > 0; i--) {
            if (source.is(i, "{", "}")) {
                return false;
            }
            depth += source.is(i, ")") ? 1 : source.is(i, "(") ? -1 : 0;
            if (depth < 0) {
                return source.is(i - 1, "for") && semicolonsBetween(source, i, semicolon) < 2;
            }
        }
        return false;
    }

    private static int semicolonsBetween(Source source, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += source.is(i, ";") ? 1 : 0;
        }
        return count;
    }
}
