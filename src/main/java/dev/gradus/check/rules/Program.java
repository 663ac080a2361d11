package dev.gradus.check.rules;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import dev.gradus.problem.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a source declares, by name. Types are not resolved: a name that could mean several methods means them all. */
final class Program {
    private final CompilationUnit unit;
    private final Map<String, TypeDeclaration<?>> types = new HashMap<>();
    private final Map<String, List<MethodDeclaration>> methods = new HashMap<>();
    private final Map<String, List<Field>> fields = new HashMap<>();
    private final Map<VariableDeclarator, Kind> kinds = new IdentityHashMap<>();

    /**
     * A field or a record's component.
     *
     * @param type the name of the class that has it
     * @param name its own
     * @param initializer what it starts as, if that is written
     */
    record Field(String type, String name, Optional<Expression> initializer) {}

    Program(CompilationUnit unit) {
        this.unit = unit;
        for (Node node : unit.findAll(Node.class)) {
            if (node instanceof TypeDeclaration<?> type) {
                types.putIfAbsent(type.getNameAsString(), type);
            }
        }
        unit.findAll(MethodDeclaration.class)
                .forEach(method -> methods.computeIfAbsent(method.getNameAsString(), name -> new ArrayList<>())
                        .add(method));
        for (FieldDeclaration declaration : unit.findAll(FieldDeclaration.class)) {
            for (VariableDeclarator variable : declaration.getVariables()) {
                add(new Field(
                        enclosingType(declaration).orElse(""), variable.getNameAsString(), variable.getInitializer()));
            }
        }
        for (RecordDeclaration declaration : unit.findAll(RecordDeclaration.class)) {
            for (Parameter component : declaration.getParameters()) {
                add(new Field(declaration.getNameAsString(), component.getNameAsString(), Optional.empty()));
            }
        }
    }

    private void add(Field field) {
        fields.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(field);
    }

    /** What is known of variables that are declared with {@code var}; filled by who asks. */
    Map<VariableDeclarator, Kind> kinds() {
        return kinds;
    }

    CompilationUnit unit() {
        return unit;
    }

    /**
     * The methods with a body by which the tests enter: those of the contract's class with its names and parameters; where there are none, since
     * Java fits arguments to parameters in more ways than are known here, all of that name that can take as many.
     */
    List<MethodDeclaration> entries(Contract contract) {
        List<MethodDeclaration> entries = new ArrayList<>();
        for (Contract.Method wanted : contract.methods()) {
            List<MethodDeclaration> all =
                    methods(wanted.name(), wanted.parameters().size());
            List<MethodDeclaration> exact = all.stream()
                    .filter(method -> enclosingType(method).orElse("").equals(contract.className()))
                    .filter(method -> sameTypes(method, wanted))
                    .toList();
            entries.addAll(exact.isEmpty() ? all : exact);
        }
        return entries;
    }

    private static boolean sameTypes(MethodDeclaration method, Contract.Method wanted) {
        if (method.getParameters().size() != wanted.parameters().size()) {
            return false;
        }
        for (int i = 0; i < wanted.parameters().size(); i++) {
            Parameter parameter = method.getParameter(i);
            String found = parameter.getTypeAsString() + (parameter.isVarArgs() ? "[]" : "");
            String expected = wanted.parameters().get(i).type().source();
            if (!simpleName(found).equals(simpleName(expected))) {
                return false;
            }
        }
        return true;
    }

    private static String simpleName(String type) {
        return type.replaceAll("\\s", "").replaceAll("\\b[a-z][a-zA-Z0-9_]*\\.", "");
    }

    Optional<TypeDeclaration<?>> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Methods of that name that take so many arguments and have a body, wherever they stand. */
    List<MethodDeclaration> methods(String name, int arity) {
        return methods.getOrDefault(name, List.of()).stream()
                .filter(method -> method.getBody().isPresent())
                .filter(method -> takes(method, arity))
                .toList();
    }

    /** As {@link #methods(String, int)}, of one class. */
    List<MethodDeclaration> methods(String type, String name, int arity) {
        return methods(name, arity).stream()
                .filter(method -> enclosingType(method).orElse("").equals(type))
                .toList();
    }

    List<ConstructorDeclaration> constructors(String type, int arity) {
        return type(type).stream()
                .flatMap(declaration -> declaration.getConstructors().stream())
                .filter(constructor -> takes(constructor, arity))
                .toList();
    }

    private static boolean takes(CallableDeclaration<?> callable, int arity) {
        int parameters = callable.getParameters().size();
        boolean varArgs =
                parameters > 0 && callable.getParameter(parameters - 1).isVarArgs();
        return varArgs ? arity >= parameters - 1 : arity == parameters;
    }

    /** The fields and components of that name, of every class. */
    List<Field> fields(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The name of the class around a node. */
    static Optional<String> enclosingType(Node node) {
        Optional<Node> around = node.getParentNode();
        while (around.isPresent()) {
            if (around.get() instanceof TypeDeclaration<?> type) {
                return Optional.of(type.getNameAsString());
            }
            around = around.get().getParentNode();
        }
        return Optional.empty();
    }
}
