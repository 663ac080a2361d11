package dev.gradus.compile.words;

import java.util.Optional;
import java.util.Set;

/** A name that belongs to a function of which only the body is written: {@code filter(p[i] > 0)}. */
final class LambdaWords {
    private static final Set<String> TAKE_A_FUNCTION = Set.of(
            "filter",
            "map",
            "mapToDouble",
            "mapToInt",
            "mapToObj",
            "flatMap",
            "forEach",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "takeWhile",
            "dropWhile",
            "peek",
            "removeIf",
            "replaceAll");

    private LambdaWords() {}

    static Optional<Explanation> explain(Symbol symbol, Source source, int offset) {
        int index = source.indexAt(offset);
        int open = source.token(index).isPresent() ? source.around(index) : -1;
        while (open > 0 && !(source.is(open, "(") && takesAFunction(source, open - 1))) {
            open = source.around(open);
        }
        int close = open > 0 ? source.closing(open) : -1;
        if (close < 0 || !symbol.kind().equals("variable")) {
            return Optional.empty();
        }
        for (int i = open; i < close; i++) {
            if (source.is(i, "->", "::")) {
                return Optional.empty();
            }
        }
        String method = source.tokens().get(open - 1).text();
        String name = symbol.name();
        return Optional.of(new Explanation(
                source.tokens().get(open + 1).start(),
                "`" + method + "` takes a function, and here is only its body: `" + name + " ->` is missing before it.",
                "Write `" + method + "(" + name + " -> " + source.between(open + 1, close) + ")`."));
    }

    private static boolean takesAFunction(Source source, int index) {
        return source.is(index - 1, ".")
                && source.token(index)
                        .filter(token -> TAKE_A_FUNCTION.contains(token.text()))
                        .isPresent();
    }
}
