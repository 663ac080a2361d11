package dev.gradus.check;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import dev.gradus.problem.Contract;
import dev.gradus.problem.NearestNames;
import dev.gradus.problem.Severity;
import dev.gradus.result.ContractMismatch;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Optional;

/** Says in a learner's words how a submission misses its contract: what is expected, what was found, where, and what to try. */
public final class ContractWords {
    private final Contract contract;
    private final Submission submission;
    private final Optional<ParsedSource> source;

    /**
     * @param source absent if it could not be read; the words then name no place
     */
    public ContractWords(Contract contract, Submission submission, Optional<ParsedSource> source) {
        this.contract = contract;
        this.submission = submission;
        this.source = source;
    }

    /** Explains one mismatch. */
    public Diagnostic explain(ContractMismatch mismatch) {
        String name = mismatch.name();
        return switch (mismatch.kind()) {
            case MISSING_CLASS -> noClass(mismatch);
            case IN_PACKAGE -> inPackage(mismatch);
            case PROVIDED_CLASS ->
                diagnostic(
                        mismatch,
                        source.flatMap(parsed -> parsed.type(name)),
                        "the class " + name + " is provided by the problem, and your file has one of that name too",
                        "Remove yours, or give it another name.");
            case MISSING_METHOD -> noMethod(mismatch);
            case PARAMETERS ->
                diagnostic(
                        mismatch,
                        declaration(name),
                        "expected `" + wanted(name) + "`, found `"
                                + declaration(name)
                                        .map(ContractWords::spelled)
                                        .orElse(name + "(" + String.join(", ", mismatch.found()) + ")")
                                + "`",
                        "Change the parameters to those of the template.");
            case NOT_STATIC ->
                diagnostic(
                        mismatch,
                        overload(name),
                        "expected a static method `" + wanted(name) + "`, found one that is not static",
                        "Write `public static " + wanted(name) + "`.");
            case PRIVATE ->
                diagnostic(
                        mismatch,
                        overload(name),
                        "expected `" + wanted(name) + "`, found it private: the tests cannot call it",
                        "Write `public static " + wanted(name) + "`.");
        };
    }

    private Diagnostic inPackage(ContractMismatch mismatch) {
        String packageName = String.join("", mismatch.found());
        return diagnostic(
                mismatch,
                source.flatMap(ParsedSource::packageDeclaration),
                "expected class " + mismatch.name() + " without a package, found it in package " + packageName,
                "Remove the line `package " + packageName + ";`.");
    }

    /** Tells that a method is declared with another return type than the contract's. */
    public Finding returnType(Contract.Method method, String found, boolean accepted) {
        Optional<Position> place = overload(method.name()).flatMap(ParsedSource::positionOf);
        return new Finding(
                "contract.return-type",
                accepted ? Severity.HINT : Severity.WARNING,
                place,
                place.map(position -> submission.line(position.line())).orElse(""),
                "expected `" + method.declaration() + "`, found the return type " + found,
                accepted
                        ? "Java turns " + found + " into " + method.returns().source()
                                + " by itself, so it is run as it is; "
                                + method.returns().source()
                                + " says better what the method gives."
                        : "Declare the method as `public static " + method.declaration() + "`.");
    }

    private Diagnostic noClass(ContractMismatch mismatch) {
        String found =
                mismatch.found().isEmpty() ? "no class at all" : "class " + String.join(", class ", mismatch.found());
        return diagnostic(
                mismatch,
                source.flatMap(ParsedSource::firstType),
                "expected a class " + mismatch.name() + ", found " + found,
                mismatch.found().isEmpty()
                        ? "Put your method into `public class " + mismatch.name() + " { ... }`."
                        : "Rename your class to " + mismatch.name() + ": the tests look for this name.");
    }

    private Diagnostic noMethod(ContractMismatch mismatch) {
        String wanted = mismatch.name();
        Optional<String> nearest =
                NearestNames.of(wanted, mismatch.found()).stream().findFirst();
        String found = mismatch.found().isEmpty()
                ? "no method"
                : "no method of that name, but " + String.join(", ", mismatch.found());
        return diagnostic(
                mismatch,
                nearest.flatMap(this::declaration)
                        .map(Node.class::cast)
                        .or(() -> source.flatMap(parsed -> parsed.type(contract.className()))),
                "expected `" + wanted(wanted) + "`, found " + found,
                nearest.map(name -> "Did you mean `" + name + "`? Rename it to `" + wanted + "`.")
                        .orElse("Add `public static " + wanted(wanted) + "` to class " + contract.className() + "."));
    }

    private List<MethodDeclaration> declarations(String methodName) {
        return source.map(parsed -> parsed.methods(contract.className(), methodName))
                .orElse(List.of());
    }

    private Optional<MethodDeclaration> declaration(String methodName) {
        return declarations(methodName).stream().findFirst();
    }

    /** Of several methods of that name, the one with the contract's parameters; else the first. */
    private Optional<MethodDeclaration> overload(String methodName) {
        List<String> types = method(methodName).parameters().stream()
                .map(parameter -> parameter.type().source())
                .toList();
        return declarations(methodName).stream()
                .filter(method -> typesOf(method).equals(types))
                .findFirst()
                .or(() -> declaration(methodName));
    }

    private static List<String> typesOf(MethodDeclaration method) {
        return method.getParameters().stream()
                .map(parameter -> parameter.getType().asString() + (parameter.isVarArgs() ? "[]" : ""))
                .toList();
    }

    private static String spelled(MethodDeclaration method) {
        return method.getDeclarationAsString(false, false, true);
    }

    private String wanted(String methodName) {
        return method(methodName).declaration();
    }

    private Contract.Method method(String methodName) {
        return contract.methods().stream()
                .filter(method -> method.name().equals(methodName))
                .findFirst()
                .orElseThrow();
    }

    private Diagnostic diagnostic(
            ContractMismatch mismatch, Optional<? extends Node> node, String message, String help) {
        Optional<Position> position = node.flatMap(ParsedSource::positionOf);
        return new Diagnostic(
                position,
                position.map(place -> submission.line(place.line())).orElse(""),
                mismatch.kind().code(),
                message,
                help);
    }
}
