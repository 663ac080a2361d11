package dev.gradus.compile.words;

import java.util.Map;

/** What can be said by the compiler's code alone, where nothing better is known. */
final class CodeWords {
    /**
     * What happened, and what to try.
     *
     * @param what {@code $1} is the last word of the compiler's message
     */
    private record Entry(String what, String next) {}

    private static final String BRACES =
            "Count the braces: every { needs its }, and every method stands inside the class.";
    private static final String LOOK =
            "Look at this place and at the end of the line above: something is missing there, or too much.";

    private static final Map<String, Entry> WORDS = Map.ofEntries(
            Map.entry("expected", new Entry("Java expected something else here.", LOOK)),
            Map.entry("expected2", new Entry("Java expected something else here.", LOOK)),
            Map.entry("expected3", new Entry("Java expected something else here.", LOOK)),
            Map.entry("expected4", new Entry("Only a class can begin here.", BRACES)),
            Map.entry("expected.module.or.open", new Entry("Only `import` lines and a class can begin here.", BRACES)),
            Map.entry("expected.module", new Entry("Only `import` lines and a class can begin here.", BRACES)),
            Map.entry(
                    "repeated.modifier",
                    new Entry("The same word stands twice in this head.", "Delete one of the two.")),
            Map.entry(
                    "illegal.combination.of.modifiers",
                    new Entry("Two words in this head exclude each other.", "Delete one of the two.")),
            Map.entry(
                    "mod.not.allowed.here",
                    new Entry(
                            "One of the words before the type cannot stand here.",
                            "Leave it out, such as `private` or `static` before a variable of a method.")),
            Map.entry(
                    "illegal.dot",
                    new Entry(
                            "There is a point here that joins nothing.",
                            "Delete it, or write the name that is missing.")),
            Map.entry(
                    "bad.initializer",
                    new Entry(
                            "The head of this `for` is not one that Java knows.",
                            "Write `for (double x : p) {` or `for (int i = 0; i < p.length; i++) {`.")),
            Map.entry(
                    "malformed.fp.lit",
                    new Entry("This number is not finished.", "Write it as 0.5, or as 1e-9 with digits after the e.")),
            Map.entry("illegal.underscore", new Entry("A number cannot begin or end with `_`.", "Delete the `_`.")),
            Map.entry(
                    "unexpected.type",
                    new Entry(
                            "A value stands here where a variable is needed.",
                            "Only a variable or an element of an array can be assigned to or counted up.")),
            Map.entry("premature.eof", new Entry("The file ends too early.", BRACES)),
            Map.entry("illegal.start.of.expr", new Entry("A value is expected here, and this cannot begin one.", LOOK)),
            Map.entry(
                    "illegal.start.of.type",
                    new Entry("A declaration is expected here, and this cannot begin one.", BRACES)),
            Map.entry(
                    "illegal.start.of.stmt",
                    new Entry("A statement is expected here, and this cannot begin one.", LOOK)),
            Map.entry("statement.not.expected", new Entry("A statement stands outside of any method.", BRACES)),
            Map.entry(
                    "not.stmt",
                    new Entry(
                            "This alone is no statement.",
                            "Assign it, return it, or call it with ( ). Is an operator missing before it?")),
            Map.entry(
                    "missing.ret.stmt",
                    new Entry(
                            "There is a way through this method that ends without a `return`.",
                            "Put a `return` before its last }, or into every branch. A loop may run not even once.")),
            Map.entry(
                    "break.outside.switch.loop",
                    new Entry(
                            "`break` leaves a loop or a `switch`, and there is none around it.",
                            "To leave the method, write `return`.")),
            Map.entry(
                    "cont.outside.loop",
                    new Entry(
                            "`continue` goes on with the next turn of a loop, and there is none around it.",
                            "Leave it out.")),
            Map.entry(
                    "duplicate.case.label",
                    new Entry(
                            "Two `case` of this `switch` have the same value.",
                            "Change one of them, or leave it out.")),
            Map.entry(
                    "duplicate.default.label", new Entry("This `switch` has two `default`.", "Leave one of them out.")),
            Map.entry(
                    "ret.outside.meth",
                    new Entry(
                            "A `return` stands outside of any method.", "Does a } above close the method too early?")),
            Map.entry(
                    "missing.meth.body.or.decl.abstract",
                    new Entry(
                            "This method has a head and no body.",
                            "Is there a `;` between its ) and its {? Delete it.")),
            Map.entry(
                    "class.public.should.be.in.file",
                    new Entry(
                            "A public class is looked for in a file of its own name, and your file is Solution.java.",
                            "Name the class Solution.")),
            Map.entry(
                    "array.req.but.found",
                    new Entry(
                            "[ ] takes an element out of an array, and this is none.",
                            "Leave the [ ] out, or use the array that you mean.")),
            Map.entry(
                    "not.def.public.cant.access",
                    new Entry("This is not open to your class.", "Use another method or class.")),
            Map.entry("report.access", new Entry("This is private to another class.", "Use a method that is public.")),
            Map.entry(
                    "abstract.cant.be.instantiated",
                    new Entry(
                            "`new` cannot make an object of this type: it is abstract or an interface.",
                            "Choose a class that implements it: `new ArrayList<>()` for a List, `new HashMap<>()` for a Map.")),
            Map.entry(
                    "does.not.override.abstract",
                    new Entry(
                            "The class lacks a method that its type promises.",
                            "Write that method, public and with the same parameters.")),
            Map.entry(
                    "method.does.not.override.superclass",
                    new Entry(
                            "`@Override` stands before a method that overrides none.",
                            "Check its name and parameters, or leave `@Override` out.")),
            Map.entry(
                    "local.var.accessed.from.icls.needs.final",
                    new Entry(
                            "This variable changes, so an inner class cannot use it.",
                            "Use a loop, or a copy that never changes.")),
            Map.entry(
                    "cant.ref.non.effectively.final.var",
                    new Entry(
                            "This variable changes, so a lambda (->) cannot use it.",
                            "Use a loop in place of the lambda, or a copy that never changes.")),
            Map.entry(
                    "incomparable.types",
                    new Entry("These two are of types that can never be equal.", "Compare values of the same kind.")),
            Map.entry(
                    "cant.inherit.from.final",
                    new Entry("This class cannot be extended.", "Leave `extends` out, and use an object of it.")),
            Map.entry(
                    "except.never.thrown.in.try",
                    new Entry("Nothing in the `try` throws this exception.", "Leave this `catch` out.")),
            Map.entry(
                    "except.already.caught",
                    new Entry("A `catch` above takes this exception already.", "Put the more special one first.")),
            Map.entry("not.loop.label", new Entry("This label belongs to no loop.", "Leave it out.")),
            Map.entry(
                    "void.not.allowed.here",
                    new Entry(
                            "This call gives nothing back, so its value cannot be used.",
                            "Call it in a statement of its own.")),
            Map.entry(
                    "illegal.initializer.for.type",
                    new Entry(
                            "Values between { } make an array, and this variable is none.",
                            "Give the variable an array type, such as `double[]`.")),
            Map.entry(
                    "cant.infer.local.var.type",
                    new Entry(
                            "Java cannot tell the type of this `var`.",
                            "Name the type, such as `double`, and give it a first value.")),
            Map.entry("cyclic.inheritance", new Entry("The class extends itself.", "Leave `extends` out.")),
            Map.entry(
                    "call.must.be.first.stmt.in.ctor",
                    new Entry("`this(...)` and `super(...)` come first in a constructor.", "Move the call up.")),
            Map.entry("limit.string", new Entry("This text is too long for the compiler.", "Write it in parts.")),
            Map.entry(
                    "limit.code",
                    new Entry("This method is too long for the compiler.", "Break it into smaller methods.")));

    private CodeWords() {}

    /** Gives the explanation; with empty words where the compiler's own are all there is. */
    static Explanation of(JavacError error) {
        String kind = error.isExpected() && error.message().contains("class, interface") ? "expected4" : error.kind();
        Entry entry = WORDS.getOrDefault(kind, new Entry("", ""));
        return new Explanation(Math.max(0, error.offset()), entry.what(), entry.next());
    }
}
