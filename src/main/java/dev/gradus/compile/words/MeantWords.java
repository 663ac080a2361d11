package dev.gradus.compile.words;

import java.util.Optional;

/** What people mean where the compiler expects another sign, read from the words and signs around the place. */
final class MeantWords {
    private final Source source;
    private final JavacError error;
    /** The number of the token that the compiler did not want. */
    private final int next;

    private MeantWords(JavacError error, Source source) {
        this.source = source;
        this.error = error;
        this.next = source.indexAt(error.offset());
    }

    static Optional<Explanation> explain(JavacError error, Source source) {
        return error.isExpected() ? new MeantWords(error, source).explain() : Optional.empty();
    }

    private Optional<Explanation> explain() {
        return decimalComma()
                .or(this::severalReturned)
                .or(this::sizeInParentheses)
                .or(this::choiceOfOne)
                .or(this::sideBySide);
    }

    /** {@code if (p[i] > 0,5)}. */
    private Optional<Explanation> decimalComma() {
        boolean comma = source.is(next, ",") && isNumber(next - 1) && isNumber(next + 1);
        if (!comma
                || source.tokens().get(next - 1).end() + 2
                        != source.tokens().get(next + 1).start() + 1) {
            return Optional.empty();
        }
        String written = source.between(next - 1, next + 2);
        return Optional.of(new Explanation(
                source.tokens().get(next - 1).start(),
                "A number is written with a point in Java, and here is a comma.",
                "Write `" + written.replace(',', '.') + "` in place of `" + written + "`."));
    }

    private boolean isNumber(int index) {
        return source.token(index).filter(token -> token.text().matches("\\d+")).isPresent();
    }

    /** {@code return s, n;}. */
    private Optional<Explanation> severalReturned() {
        int begin = beginOfStatement();
        if (!source.is(next, ",") || !source.is(begin, "return") || source.around(next) != source.around(begin)) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                source.tokens().get(next).start(),
                "A method gives back one value, and here are several with a comma between them.",
                "Return the one that the task asks for: `return " + source.between(begin + 1, next) + ";`."));
    }

    /** {@code new double(3)} and {@code new double{1, 2}}. */
    private Optional<Explanation> sizeInParentheses() {
        Optional<String> type = source.token(next - 1)
                .map(Token::text)
                .filter(text -> source.is(next - 2, "new") && JavaWords.PRIMITIVES.contains(text));
        int close = source.is(next, "(", "{") ? source.closing(next) : -1;
        if (type.isEmpty() || close < 0) {
            return Optional.empty();
        }
        String inside = source.between(next + 1, close);
        return Optional.of(
                source.is(next, "(")
                        ? new Explanation(
                                source.tokens().get(next).start(),
                                "The size of a new array stands in square brackets.",
                                "Write `new " + type.get() + "[" + (inside.isEmpty() ? "3" : inside) + "]`.")
                        : new Explanation(
                                source.tokens().get(next).start(),
                                "The `[]` of the new array is missing before its values.",
                                "Write `new " + type.get() + "[] {" + inside + "}`."));
    }

    /** {@code x > 0 ? y;}. */
    private Optional<Explanation> choiceOfOne() {
        if (!error.message().matches("'?:'? expected.*")) {
            return Optional.empty();
        }
        for (int i = next - 1; i >= beginOfStatement(); i--) {
            if (source.is(i, "?")) {
                return Optional.of(new Explanation(
                        source.tokens().get(i).start(),
                        "`? :` chooses between two values, and here is only one.",
                        "Write the other one after a colon: `condition ? value : 0`."));
            }
        }
        return Optional.empty();
    }

    /** {@code p[i](x)} and {@code Math.log(x) y}. */
    private Optional<Explanation> sideBySide() {
        Optional<Token> before = source.token(next - 1).filter(token -> token.is("]") || token.is(")"));
        Optional<Token> after = source.token(next)
                .filter(token -> token.is("(")
                        || Character.isDigit(token.text().charAt(0))
                        || (token.isWord() && !JavaWords.KEYWORDS.contains(token.text())));
        boolean sameLine = before.isPresent()
                && after.isPresent()
                && before.get().line() == after.get().line();
        if (!sameLine) {
            return Optional.empty();
        }
        return Optional.of(
                new Explanation(
                        after.get().start(),
                        "There is no operator between `" + before.get().text() + "` and `"
                                + after.get().text() + "`.",
                        after.get().is("(")
                                ? "Java does not multiply by itself: write `"
                                        + before.get().text() + " * (`."
                                : "Java does not multiply by itself: write `*` between them. For a statement of its own, write `;`."));
    }

    private int beginOfStatement() {
        int begin = Math.min(next, source.tokens().size());
        while (begin > 0 && !source.is(begin - 1, ";", "{", "}")) {
            begin--;
        }
        // if (...) return a, b;
        for (int i = begin; i < next; i++) {
            if (source.is(i, "return")) {
                return i;
            }
        }
        return begin;
    }
}
