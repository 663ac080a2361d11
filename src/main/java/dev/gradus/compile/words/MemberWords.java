package dev.gradus.compile.words;

import dev.gradus.problem.NearestNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Methods and fields that the type before the point does not have. */
final class MemberWords {
    private static final Set<String> SIZES = Set.of("length", "size", "len", "count", "Length", "Size", "Count");

    /** What other languages call it. */
    private static final Map<String, String> MEANT = Map.of(
            "append",
            "add",
            "push_back",
            "add",
            "push",
            "add",
            "upper",
            "toUpperCase",
            "lower",
            "toLowerCase",
            "at",
            "get");

    private MemberWords() {}

    static Explanation explain(Symbol symbol, int offset) {
        String before = symbol.of().isEmpty() ? symbol.owner() : symbol.of();
        String call = symbol.name() + (symbol.isMethod() ? "()" : "");
        boolean size = isSize(symbol.name());
        if (symbol.owner().endsWith("]") && size) {
            return new Explanation(
                    offset,
                    "The length of an array is `length`, without parentheses.",
                    "Write `" + before + ".length`.");
        }
        Set<String> methods = JavaWords.methodsOf(symbol.owner());
        if (size && (methods.contains("size") || methods.contains("length"))) {
            boolean text = symbol.owner().equals("String") || symbol.owner().startsWith("StringBu");
            String right = text ? "length()" : "size()";
            return new Explanation(
                    offset,
                    (text ? "The length of a text" : "The number of elements of a " + symbol.owner()) + " is `" + right
                            + "`, with parentheses.",
                    "Write `" + before + "." + right + "`.");
        }
        if (symbol.owner().equals("Math") && symbol.name().equals("ln")) {
            return new Explanation(offset, "Math has no `ln`.", "The natural logarithm is `Math.log(x)`.");
        }
        if (JavaWords.LATER_METHODS.contains(symbol.name())) {
            return new Explanation(
                    offset,
                    "`" + call + "` came with a later Java. Your file is compiled as Java 17 on every computer.",
                    symbol.name().equals("getFirst") ? "Write `get(0)`." : "Use a method that Java 17 has.");
        }
        List<String> near = nearestFew(MEANT.getOrDefault(symbol.name(), symbol.name()), methods);
        String what = "`" + before + "` has nothing called `" + call + "`.";
        String names = near.stream()
                .map(name -> "`" + before + "." + name + (symbol.isMethod() ? "(...)" : "") + "`")
                .collect(Collectors.joining(" or "));
        return new Explanation(
                offset,
                what,
                near.isEmpty()
                        ? "Check the spelling and the capital letters, and whether "
                                + (symbol.of().isEmpty() ? "this class" : "a " + symbol.owner()) + " has it."
                        : "Did you mean " + names + "?");
    }

    static boolean isSize(String name) {
        return SIZES.contains(name) || NearestNames.of(name, List.of("length")).contains("length");
    }

    private static List<String> nearestFew(String name, Set<String> names) {
        List<String> near = NearestNames.of(name, names);
        return near.stream().anyMatch(name::equalsIgnoreCase)
                ? near.stream().filter(name::equalsIgnoreCase).toList()
                : near;
    }

    static Optional<String> nearest(String name, Set<String> names) {
        List<String> near = NearestNames.of(name, names);
        return near.stream()
                .filter(each -> each.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> near.stream().findFirst());
    }
}
