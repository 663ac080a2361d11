package dev.gradus.compile.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** A brace too few or too many. Which one it is, the indentation tells; without any, the count alone. */
final class Braces {
    private static final Pattern HEAD = Pattern.compile(
            "^\\s*(?:\\}\\s*)?(?:(?:if|for|while|switch|else|do|try|catch|finally)\\b[^;]*(?:;[^;]*;[^;]*)?|.*\\bclass\\s+\\w+[^;]*|[^;=]*\\))$");

    private final Source source;
    private final Deque<Integer> open = new ArrayDeque<>();

    private Braces(Source source) {
        this.source = source;
    }

    /** Explains the first brace that has no partner; empty if every one has. */
    static Optional<Explanation> explain(Source source) {
        int balance = 0;
        for (Token token : source.tokens()) {
            balance += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        Braces braces = new Braces(source);
        return balance > 0 ? braces.missing() : balance < 0 ? braces.extra() : Optional.empty();
    }

    private Optional<Explanation> missing() {
        for (int i = 0; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            if (!open.isEmpty() && beginsLine(i) && hasEndedBefore(token, open.peek())) {
                return Optional.of(unclosed(open.peek(), token));
            }
            if (token.is("{")) {
                open.push(i);
            } else if (token.is("}") && !open.isEmpty()) {
                open.pop();
            }
        }
        int last = source.tokens().size() - 1;
        return Optional.ofNullable(open.peek())
                .map(index -> new Explanation(
                        source.tokens().get(last).start(),
                        "The file ends too early: the { in line "
                                + source.tokens().get(index).line() + " has no }.",
                        "Put the missing } where that block ends, here or above."));
    }

    private Explanation unclosed(int index, Token before) {
        Token brace = source.tokens().get(index);
        return new Explanation(
                brace.start(),
                "This { has no }.",
                "The block seems to end before line " + before.line() + ": put a } there.");
    }

    /** Whether the token stands as far left as the block's own head, which no line within a block does. */
    private boolean hasEndedBefore(Token token, int brace) {
        int head = source.indent(source.tokens().get(brace).line());
        int here = source.indent(token.line());
        boolean bodyIsIndented = source.token(brace + 1)
                .filter(first -> first.line() > source.tokens().get(brace).line() && source.indent(first.line()) > head)
                .isPresent();
        return bodyIsIndented && (token.is("}") ? here < head : here <= head);
    }

    private Optional<Explanation> extra() {
        for (int i = 0; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            if (token.is("{")) {
                open.push(i);
            } else if (token.is("}")) {
                boolean tooFarRight = !open.isEmpty()
                        && beginsLine(i)
                        && source.indent(token.line())
                                > source.indent(source.tokens().get(open.peek()).line());
                if (open.isEmpty() || tooFarRight) {
                    return missingOpen(token).or(() -> Optional.of(tooMany(token, tooFarRight)));
                }
                open.pop();
            }
        }
        return Optional.empty();
    }

    private static Explanation tooMany(Token token, boolean tooFarRight) {
        return new Explanation(
                token.start(),
                "There is a } too many: it closes " + (tooFarRight ? "a block too early." : "nothing."),
                "Delete it.");
    }

    /** The head, as far left as a } without partner, that begins a block and has no brace. */
    private Optional<Explanation> missingOpen(Token close) {
        int indent = source.indent(close.line());
        for (int line = close.line() - 1; line >= 1; line--) {
            int here = source.indent(line);
            String code = source.code(line);
            if (here == indent
                    && HEAD.matcher(code).find()
                    && !code.contains("{")
                    && !source.code(line + 1).strip().startsWith("{")) {
                return Optional.of(new Explanation(
                        source.startOf(line) + code.length(),
                        "A { is missing here: the block has its } in line " + close.line() + ".",
                        "Put a { at the end of the line."));
            }
            if (here >= 0 && here <= indent) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean beginsLine(int index) {
        return index == 0
                || source.tokens().get(index - 1).line()
                        < source.tokens().get(index).line();
    }
}
