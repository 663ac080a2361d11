package dev.gradus.compile;

import java.util.Map;

/** Plain words for the compiler's commonest errors, by its own codes. */
final class CompilerHelp {
    private static final String BRACES =
            "Count the braces: every { needs its }, and every method stands inside the class.";

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry(
                    "compiler.err.expected",
                    "Look at the end of this line and of the one above: something is missing there."),
            Map.entry(
                    "compiler.err.expected2",
                    "Look at this place and just before it: one of the two is missing there."),
            Map.entry(
                    "compiler.err.expected3",
                    "Look at this place and just before it: one of the three is missing there."),
            Map.entry("compiler.err.expected4", BRACES),
            Map.entry("compiler.err.premature.eof", "The file ends too early. " + BRACES),
            Map.entry(
                    "compiler.err.illegal.start.of.expr",
                    "Java did not expect this here. Is something before it unfinished, or a brace missing?"),
            Map.entry("compiler.err.illegal.start.of.type", "Java did not expect this here. " + BRACES),
            Map.entry(
                    "compiler.err.not.stmt",
                    "This alone does nothing. Did you mean to assign it, return it, or call it with ()?"),
            Map.entry(
                    "compiler.err.cant.resolve",
                    "Java does not know this name. Check the spelling and the capital letters."),
            Map.entry(
                    "compiler.err.cant.resolve.location",
                    "Java does not know this name here. Check the spelling, the capital letters, and whether it is declared before this line."),
            Map.entry(
                    "compiler.err.cant.resolve.location.args",
                    "There is no method of this name for these arguments. Check the spelling and the arguments."),
            Map.entry(
                    "compiler.err.doesnt.exist",
                    "Java does not know this package. Your file can use the Java library; other libraries are not there."),
            Map.entry(
                    "compiler.err.prob.found.req",
                    "The value has one type where another is needed. Convert it, or change the declared type."),
            Map.entry(
                    "compiler.err.cant.apply.symbol",
                    "The arguments do not fit the method. Check how many it takes, and of which types."),
            Map.entry(
                    "compiler.err.missing.ret.stmt",
                    "Some way through this method ends without a return. Add one at the end."),
            Map.entry(
                    "compiler.err.var.might.not.have.been.initialized",
                    "Give the variable a first value where you declare it."),
            Map.entry(
                    "compiler.err.already.defined",
                    "This name is taken already. Use another one, or leave the type out to assign to it."),
            Map.entry(
                    "compiler.err.unreported.exception.need.to.catch.or.throw",
                    "This may throw a checked exception: catch it, or add a throws clause to the method."),
            Map.entry(
                    "compiler.err.unreachable.stmt",
                    "This line can never be reached: what stands before it always leaves."),
            Map.entry(
                    "compiler.err.incomparable.types",
                    "These two cannot be compared with == or !=. Compare values of the same kind."),
            Map.entry(
                    "compiler.err.operator.cant.be.applied.1",
                    "This operator does not work on these types. Did you mean an element of the array, or a number?"),
            Map.entry("compiler.err.array.req.but.found", "Only an array can be indexed with [ ]."),
            Map.entry(
                    "compiler.err.non-static.cant.be.ref",
                    "A static method can use static methods and fields only. Add static to what you call."),
            Map.entry("compiler.err.class.public.should.be.in.file", "The public class must be called Solution."),
            Map.entry(
                    "compiler.err.illegal.char",
                    "This character is not part of Java. Was it pasted from a web page, like a curly quote?"),
            Map.entry("compiler.err.unclosed.str.lit", "The text starts with \" and never ends: add the closing \"."));

    private CompilerHelp() {}

    /** What to try; empty where nothing more can be said than the compiler does. */
    static String of(String code) {
        return HELP.getOrDefault(code, "");
    }
}
