package dev.gradus.problem;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.Type;
import dev.gradus.problem.Contract.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the contract from a template: the public static methods of its class {@code Solution}. */
final class ContractReader {
    private static final String CLASS_NAME = "Solution";

    private final FaultLog.Page page;
    private final TypeResolver types;

    private ContractReader(FaultLog.Page page, TypeResolver types) {
        this.page = page;
        this.types = types;
    }

    /** Gives the contract if all of it can be met, or notes every reason why not. */
    static Optional<Contract> read(SourceFile template, ProvidedTypes provided, FaultLog.Page page) {
        Optional<CompilationUnit> unit = JavaSource.parse(template, page);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        List<String> imports = ProvidedTypes.importLines(unit.get().getImports());
        return new ContractReader(page, new TypeResolver(imports, provided)).read(unit.get(), imports);
    }

    private Optional<Contract> read(CompilationUnit unit, List<String> imports) {
        Optional<ClassOrInterfaceDeclaration> solution =
                unit.getClassByName(CLASS_NAME).filter(type -> !type.isInterface());
        if (solution.isEmpty()) {
            page.add(0, "has no class Solution", "begin with 'public class Solution {'");
            return Optional.empty();
        }
        List<MethodDeclaration> declared = solution.get().getMethods().stream()
                .filter(method -> method.isPublic() && method.isStatic() && !isMain(method))
                .toList();
        if (declared.isEmpty()) {
            page.add(
                    JavaSource.lineOf(solution.get()),
                    "the class Solution has no public static method",
                    "add the method that learners write: it is the contract");
            return Optional.empty();
        }
        Set<String> names = new HashSet<>();
        List<Contract.Method> methods = new ArrayList<>();
        for (MethodDeclaration method : declared) {
            if (!names.add(method.getNameAsString())) {
                fault(method, "overloads another method of the contract", "give each method a name of its own");
            }
            checkShape(method);
            method(method).ifPresent(methods::add);
        }
        List<String> kept =
                imports.stream().filter(line -> line.startsWith("import java.")).toList();
        return methods.size() == declared.size() && names.size() == declared.size()
                ? Optional.of(new Contract(CLASS_NAME, kept, methods))
                : Optional.empty();
    }

    private static boolean isMain(MethodDeclaration method) {
        return method.getNameAsString().equals("main")
                && method.getParameters().size() == 1
                && (method.getParameter(0).getType().asString().equals("String[]")
                        || method.getParameter(0).isVarArgs());
    }

    private void checkShape(MethodDeclaration method) {
        if (!method.getThrownExceptions().isEmpty()) {
            fault(method, "has a 'throws' clause", "remove it: a test cannot be made to catch what it declares");
        }
        if (!method.getTypeParameters().isEmpty()) {
            fault(method, "is generic", "write it with the types that the tests use");
        }
    }

    private Optional<Contract.Method> method(MethodDeclaration method) {
        Optional<ValueType> returns = method.getType().isVoidType()
                ? Optional.of(new ValueType.Nothing())
                : resolve(method, method.getType(), "the return type `" + TypeResolver.spelled(method.getType()) + "`");
        List<Parameter> parameters = new ArrayList<>();
        for (var parameter : method.getParameters()) {
            if (parameter.isVarArgs()) {
                fault(method, "has varargs", "write '" + TypeResolver.spelled(parameter.getType()) + "[]', an array");
                continue;
            }
            resolve(
                            method,
                            parameter.getType(),
                            "the parameter `" + TypeResolver.spelled(parameter.getType()) + " "
                                    + parameter.getNameAsString() + "`")
                    .ifPresent(type -> parameters.add(new Parameter(type, parameter.getNameAsString())));
        }
        boolean whole = returns.isPresent()
                && parameters.size() == method.getParameters().size()
                && method.getThrownExceptions().isEmpty()
                && method.getTypeParameters().isEmpty();
        return whole
                ? Optional.of(new Contract.Method(method.getNameAsString(), returns.get(), parameters))
                : Optional.empty();
    }

    private Optional<ValueType> resolve(MethodDeclaration method, Type type, String what) {
        Optional<ValueType> resolved = types.resolve(type);
        if (resolved.isEmpty()) {
            page.add(
                    type.getBegin().map(position -> position.line).orElse(0),
                    "method '" + method.getNameAsString() + "': " + what + " cannot cross to the learner's process",
                    "allowed, with their imports, are " + TypeResolver.ALLOWED);
        }
        return resolved;
    }

    private void fault(MethodDeclaration method, String message, String next) {
        page.add(JavaSource.lineOf(method.getName()), "method '" + method.getNameAsString() + "' " + message, next);
    }
}
