package dev.gradus.compile.words;

import dev.gradus.compile.words.Declarations.Variable;
import java.util.Optional;

/** Arrays that are treated as a list, and arrays and numbers that are called like a method. */
final class ArrayWords {
    private ArrayWords() {}

    /** A method or field that no array has; empty for the length, and for what is no array. */
    static Optional<Explanation> member(Symbol symbol, Source source, int offset) {
        if (!symbol.owner().endsWith("]") || MemberWords.isSize(symbol.name())) {
            return Optional.empty();
        }
        int name = source.indexAt(offset);
        String array = array(symbol, source, name);
        String what = "An array has no `" + symbol.name() + "`.";
        return Optional.of(
                switch (symbol.name()) {
                    case "get", "at", "item", "charAt", "elementAt", "getItem" ->
                        one(
                                offset,
                                what + " Its elements are taken with square brackets.",
                                "Write `" + array + "[" + argument(source, name, "i") + "]`.");
                    case "set", "put" ->
                        one(
                                offset,
                                what + " Its elements are set with square brackets and `=`.",
                                "Write `" + array + "[i] = ...;`.");
                    case "add", "append", "push", "push_back", "insert", "addAll" ->
                        one(
                                offset,
                                what + " It keeps the length that it was made with.",
                                "Write `" + array + "[i] = ...;`, or use an `ArrayList<Double>`, which grows.");
                    case "stream", "sort", "fill", "toString", "asList", "copyOf", "equals" ->
                        one(
                                offset,
                                what,
                                "Write `java.util.Arrays." + symbol.name() + "(" + array
                                        + ")`: the class Arrays has it.");
                    default ->
                        one(
                                offset,
                                what + " It has elements and a length.",
                                "Its elements are `" + array + "[0]`, `" + array
                                        + "[1]` and so on: go through them in a loop, with `" + array
                                        + "[i]` for each of them.");
                });
    }

    private static Explanation one(int offset, String what, String next) {
        // For p and for q it is the same mistake.
        return new Explanation(offset, what, next, what);
    }

    private static String array(Symbol symbol, Source source, int name) {
        return symbol.of().isEmpty()
                ? source.token(name - 2).filter(Token::isWord).map(Token::text).orElse("p")
                : symbol.of();
    }

    /** What stands between the parentheses after a name. */
    private static String argument(Source source, int name, String otherwise) {
        int close = source.is(name + 1, "(") ? source.closing(name + 1) : -1;
        return close > name + 2 ? source.between(name + 2, close) : otherwise;
    }

    /** A variable with parentheses after it. */
    static Optional<Explanation> called(Symbol symbol, Source source, Declarations declared, int offset) {
        Optional<Variable> variable = symbol.isMethod() ? declared.at(symbol.name(), offset) : Optional.empty();
        return variable.map(
                it -> it.type().endsWith("]") ? arrayCalled(it, source, offset) : valueCalled(it, source, offset));
    }

    private static Explanation arrayCalled(Variable array, Source source, int offset) {
        return new Explanation(
                offset,
                "`" + array.name() + "` is an array, and ( ) calls a method.",
                "An element is taken with square brackets: write `" + array.name() + "["
                        + argument(source, source.indexAt(offset), "i") + "]`.",
                "array called");
    }

    private static Explanation valueCalled(Variable value, Source source, int offset) {
        return new Explanation(
                offset,
                "`" + value.name() + "` is a variable, and ( ) after a name calls a method.",
                "To multiply, write `" + value.name() + " * (" + argument(source, source.indexAt(offset), "...")
                        + ")`.",
                "value called " + value.name());
    }
}
