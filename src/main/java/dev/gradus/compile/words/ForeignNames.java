package dev.gradus.compile.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names that other languages know, and names of Java without what belongs before them. */
final class ForeignNames {
    /** What happened, and what to try. */
    private record Words(String what, String next) {}

    private static final String LOOP = "Add up in a loop: `double total = 0; for (double x : p) { total += x; }`.";

    private static final Map<String, Words> NAMES = Map.ofEntries(
            Map.entry("len", new Words("`len` is Python.", "Write `p.length` for an array, with its own name for p.")),
            Map.entry("sizeof", new Words("`sizeof` is C.", "Write `p.length` for an array, with its own name for p.")),
            Map.entry(
                    "range",
                    new Words("`range` is Python.", "Count in a loop: `for (int i = 0; i < p.length; i++) {`.")),
            Map.entry("sum", new Words("Java has no method `sum` for arrays.", LOOP)),
            Map.entry("None", new Words("`None` is Python.", "Write `null`. A double can never be null.")),
            Map.entry("nil", new Words("`nil` is not Java.", "Write `null`. A double can never be null.")),
            Map.entry("NULL", new Words("`NULL` is C.", "Write `null`. A double can never be null.")),
            Map.entry("True", new Words("`True` is Python.", "Write `true`.")),
            Map.entry("False", new Words("`False` is Python.", "Write `false`.")),
            Map.entry("TRUE", new Words("Java writes truth values in small letters.", "Write `true`.")),
            Map.entry("FALSE", new Words("Java writes truth values in small letters.", "Write `false`.")),
            Map.entry(
                    "self", new Words("`self` is Python.", "Write `this`, or nothing: a static method has no object.")),
            Map.entry("print", new Words("Java has no `print` of its own.", "Write `System.out.println(...);`.")),
            Map.entry("println", new Words("`println` needs to know where to.", "Write `System.out.println(...);`.")),
            Map.entry("printf", new Words("`printf` alone is C.", "Write `System.out.printf(...);`.")),
            Map.entry("puts", new Words("`puts` is C.", "Write `System.out.println(...);`.")),
            Map.entry("cout", new Words("`cout` is C++.", "Write `System.out.println(...);`.")),
            Map.entry("std", new Words("`std` is C++.", "Write `System.out.println(...);`.")),
            Map.entry("console", new Words("`console` is JavaScript.", "Write `System.out.println(...);`.")),
            Map.entry("Console", new Words("`Console` is C#.", "Write `System.out.println(...);`.")),
            Map.entry(
                    "vector",
                    new Words(
                            "`vector` is C++.",
                            "An array of numbers is `double[] p`, and its size is `p.length`. A list that grows is an"
                                    + " `ArrayList<Double>`.")),
            Map.entry("bool", new Words("`bool` is C and C#.", "Write `boolean`.")),
            Map.entry("let", new Words("`let` is JavaScript.", "Name the type, such as `double`.")),
            Map.entry("auto", new Words("`auto` is C++.", "Name the type, such as `double`.")),
            Map.entry("not", new Words("Java does not know the word `not`.", "Write `!` before what is to be false.")),
            Map.entry(
                    "np",
                    new Words(
                            "`np` is a library of Python.",
                            "Java has its functions in Math: `Math.log(x)` for one number at a time.")),
            Map.entry(
                    "numpy",
                    new Words(
                            "`numpy` is a library of Python.",
                            "Java has its functions in Math: `Math.log(x)` for one number at a time.")),
            Map.entry("ln", new Words("Java has no `ln`.", "The natural logarithm is `Math.log(x)`.")),
            Map.entry("inf", new Words("`inf` is Python.", "Write `Double.POSITIVE_INFINITY`.")),
            Map.entry("INFINITY", new Words("`INFINITY` is C.", "Write `Double.POSITIVE_INFINITY`.")),
            Map.entry("Infinity", new Words("Infinity belongs to Double.", "Write `Double.POSITIVE_INFINITY`.")),
            Map.entry("nan", new Words("`nan` is Python.", "Write `Double.NaN`.")),
            Map.entry("NaN", new Words("NaN belongs to Double.", "Write `Double.NaN`.")),
            Map.entry("isNaN", new Words("`isNaN` belongs to Double.", "Write `Double.isNaN(x)`.")),
            Map.entry("pi", new Words("Pi belongs to Math.", "Write `Math.PI`.")),
            Map.entry("PI", new Words("PI belongs to Math.", "Write `Math.PI`.")),
            Map.entry(
                    "input",
                    new Words("`input` is Python.", "A solution reads nothing: its values come as parameters.")));

    private static final Set<String> MATH = new TreeSet<>(JavaWords.methodsOf("Math"));

    private ForeignNames() {}

    /** Explains a name that stands without a point before it. */
    static Optional<Explanation> explain(Symbol symbol, int offset) {
        String name = symbol.name();
        // A variable that is called sum is the learner's own, a call is not.
        boolean own = name.equals("sum") && !symbol.isMethod();
        if (NAMES.containsKey(name) && !own) {
            return Optional.of(new Explanation(
                    offset, NAMES.get(name).what(), NAMES.get(name).next()));
        }
        if (symbol.isMethod() && MATH.contains(name)) {
            return Optional.of(new Explanation(
                    offset, "`" + name + "` belongs to the class Math.", "Write `Math." + name + "(...)`."));
        }
        return Optional.empty();
    }
}
