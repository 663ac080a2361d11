package dev.gradus.compile.words;

import dev.gradus.compile.words.Declarations.Variable;
import java.util.Optional;

/** What the compiler says of declarations, calls and the ways through a method. */
final class FlowWords {
    private final Source source;
    private final Declarations declared;

    FlowWords(Source source, Declarations declared) {
        this.source = source;
        this.declared = declared;
    }

    Optional<Explanation> explain(JavacError error) {
        String name = quotedName(error);
        return switch (error.kind()) {
            case "var.might.not.have.been.initialized" -> Optional.of(uninitialised(error, name));
            case "already.defined" -> Optional.of(alreadyDefined(error, name));
            case "static.imp.only.classes.and.interfaces" ->
                words(
                        error,
                        "A static import names a package, a class and what it takes from there.",
                        "Write it as in `import static java.lang.Math.log;`, or write `Math.log` where you need it.");
            case "duplicate.class" ->
                words(
                        error,
                        "There are two classes `" + error.message().replaceFirst("(?s).*:\\s*", "") + "` in this file.",
                        "Delete one of them. Was the text pasted a second time?");
            case "cant.assign.val.to.final.var", "cant.assign.val.to.var", "var.might.already.be.assigned" ->
                words(
                        error,
                        "`" + name + "` is final: it gets one value and keeps it.",
                        "Leave `final` out of its declaration.");
            case "unreachable.stmt" -> Optional.of(unreachable(error));
            case "unreported.exception.need.to.catch.or.throw" -> Optional.of(unreported(error));
            case "non-static.cant.be.ref" -> Optional.of(nonStatic(error, name));
            case "cant.apply.symbol" -> Optional.of(arguments(error));
            case "cant.apply.symbols" ->
                words(
                        error,
                        "No method of this name takes these arguments.",
                        "Check how many arguments there are, their order and their types.");
            case "missing.meth.body.or.decl.abstract" -> Optional.of(noBody(error));
            default -> Optional.empty();
        };
    }

    private static Optional<Explanation> words(JavacError error, String what, String next) {
        return Optional.of(new Explanation(error.offset(), what, next));
    }

    private Explanation uninitialised(JavacError error, String name) {
        Optional<Variable> variable = declared.at(name, error.offset());
        String declaredIn = variable.map(it -> " in line " + it.line()).orElse("");
        return new Explanation(
                error.offset(),
                "`" + name + "` has no value yet on some way to this line: it is declared" + declaredIn
                        + " without one.",
                "Give it a first value where it is declared"
                        + variable.map(it -> ", such as `" + it.type() + " " + name + " = " + first(it.type()) + ";`.")
                                .orElse("."));
    }

    private static String first(String type) {
        return switch (type) {
            case "int", "long", "short", "byte", "double", "float" -> "0";
            case "boolean" -> "false";
            case "String" -> "\"\"";
            default -> "...";
        };
    }

    private Explanation alreadyDefined(JavacError error, String name) {
        if (error.message().startsWith("method") || error.message().startsWith("class")) {
            return new Explanation(
                    error.offset(),
                    "There are two of `" + name + "` with the same parameters.",
                    "Delete one of them, or give it another name.");
        }
        String line = declared.at(name, error.offset() - 1)
                .map(variable -> " in line " + variable.line())
                .orElse("");
        return new Explanation(
                error.offset(),
                "The name `" + name + "` is taken: it is declared" + line + " already.",
                "To give that variable a new value, leave the type out. For another variable, choose another name.");
    }

    private Explanation unreachable(JavacError error) {
        int index = source.indexAt(error.offset());
        if (source.is(index, ";")) {
            return new Explanation(
                    error.offset(),
                    "There is a `;` too many: it is a statement of its own, and never reached.",
                    "Delete it.");
        }
        boolean afterBlock = source.is(index - 1, "}");
        return new Explanation(
                error.offset(),
                "This line is never reached: what stands above it "
                        + (afterBlock ? "never ends, or always leaves." : "always leaves."),
                afterBlock
                        ? "Does the loop above come to an end? Give it a condition that becomes false, or a `break`."
                        : "Move this line above the `return`, `break` or `throw`, or delete it.");
    }

    private Explanation unreported(JavacError error) {
        String type = error.message().replaceFirst("(?s)^unreported exception ([\\w.$]+).*", "$1");
        String simple = type.substring(type.lastIndexOf('.') + 1);
        boolean thrown = source.code(source.lineOf(error.offset())).contains("throw");
        return new Explanation(
                error.start() < 0 ? error.offset() : error.start(),
                "This can throw " + simple + ", and Java wants to know what then.",
                thrown
                        ? "Throw an `IllegalArgumentException`, which needs no more, or add `throws " + simple
                                + "` to the head of the method."
                        : "Put it into `try { ... } catch (" + simple + " e) { ... }`, or add `throws " + simple
                                + "` to the head of the method.");
    }

    private static Explanation nonStatic(JavacError error, String name) {
        boolean method = error.message().contains("method");
        return new Explanation(
                error.offset(),
                "`" + name + "` is not static: it belongs to an object, and a static method has none.",
                method
                        ? "Write `static` into the head of `" + name + "`."
                        : "Declare `" + name + "` inside the method that uses it. A constant is `static final`.");
    }

    private static Explanation arguments(JavacError error) {
        String message = error.message();
        String name = message.replaceFirst("(?s)^\\S+ (\\S+) in .*", "$1");
        String required = list(message, "required");
        String found = list(message, "found");
        return new Explanation(
                error.offset(),
                "`" + name + "` takes " + (required.equals("no arguments") ? required : "(" + required + ")")
                        + ", and is given " + (found.equals("no arguments") ? "none" : "(" + found + ")") + ".",
                "Hand over as many arguments as it takes, in its order, each of the type it takes.");
    }

    private static String list(String message, String label) {
        return message.lines()
                .filter(line -> line.strip().startsWith(label + ":"))
                .map(line -> line.strip()
                        .substring(label.length() + 1)
                        .strip()
                        .replaceAll("[a-z]+(?:\\.[a-z]+)*\\.(?=[A-Z])", "")
                        .replace(",", ", "))
                .findFirst()
                .orElse("");
    }

    private Explanation noBody(JavacError error) {
        int index = source.indexAt(error.offset());
        int close = source.is(index + 1, "(") ? source.closing(index + 1) : -1;
        int place = close >= 0 && source.is(close + 1, ";")
                ? source.tokens().get(close + 1).start()
                : error.offset();
        return new Explanation(place, "The `;` after the head ends the method before its body.", "Delete this `;`.");
    }

    /** {@code variable sum is already defined}: the name after the first word that says what it is. */
    private static String quotedName(JavacError error) {
        return error.message()
                .replaceFirst("(?s)^.*?\\b(?:variable|method|class|interface|constructor) ([\\w$]+).*", "$1");
    }
}
