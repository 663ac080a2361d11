package dev.gradus.check.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What calls give: of the program's own methods, of its functions, and of the JDK. */
final class Calls {
    private final LogFlow flow;
    private final Expressions expressions;
    private final Library library;

    Calls(LogFlow flow, Expressions expressions) {
        this.flow = flow;
        this.expressions = expressions;
        this.library = new Library(flow);
    }

    Value call(MethodCallExpr call) {
        List<Value> arguments =
                call.getArguments().stream().map(expressions::value).toList();
        return call(call, arguments).namedAt(Place.of(call));
    }

    private Value call(MethodCallExpr call, List<Value> arguments) {
        String name = call.getNameAsString();
        Optional<Expression> scope = call.getScope();
        if (scope.isEmpty()) {
            List<MethodDeclaration> own = flow.program().methods(name, arguments.size());
            if (own.isEmpty()
                    && arguments.isEmpty()
                    && !flow.program().fields(name).isEmpty()) {
                return component(name);
            }
            return own.isEmpty()
                    ? library.ofClass("Math", name, arguments, call)
                    : flow.call(sameClassFirst(own, call), arguments);
        }
        Optional<String> type = typeName(scope.get());
        if (type.isPresent()) {
            List<MethodDeclaration> own = flow.program().methods(type.get(), name, arguments.size());
            return own.isEmpty() ? library.ofClass(type.get(), name, arguments, call) : flow.call(own, arguments);
        }
        Value receiver = expressions.value(scope.get());
        if (!receiver.functions().isEmpty() && !name.equals("andThen") && !name.equals("compose")) {
            return apply(receiver, arguments);
        }
        List<MethodDeclaration> own = flow.program().methods(name, arguments.size());
        if (own.isEmpty() && arguments.isEmpty() && !flow.program().fields(name).isEmpty()) {
            return component(name);
        }
        Value result = own.isEmpty() ? Value.NOTHING : flow.call(own, arguments);
        return own.isEmpty() || !receiver.cells().isEmpty() && !scope.get().isThisExpr()
                ? result.or(library.ofObject(receiver, name, arguments, call))
                : result;
    }

    /** An object of one of the JDK's classes. It may run at once what it is given to run, as a thread does. */
    Value made(ObjectCreationExpr creation, List<Value> arguments) {
        flow.put(flow.cell(creation), library.given(arguments, Value.NOTHING));
        return Value.cell(flow.cell(creation));
    }

    private static List<MethodDeclaration> sameClassFirst(List<MethodDeclaration> methods, MethodCallExpr call) {
        String type = Program.enclosingType(call).orElse("");
        List<MethodDeclaration> same = methods.stream()
                .filter(method -> Program.enclosingType(method).orElse("").equals(type))
                .toList();
        return same.isEmpty() ? methods : same;
    }

    /** What a record's component of that name holds, asked by its accessor. */
    private Value component(String name) {
        Value read = Value.NOTHING;
        for (Program.Field field : flow.program().fields(name)) {
            read = read.or(flow.field(field.type(), field.name()).content());
        }
        return read;
    }

    static Value apply(Value functions, List<Value> arguments) {
        Value result = Value.NOTHING;
        for (Closure function : functions.functions()) {
            result = result.or(function.apply(arguments));
        }
        return result;
    }

    /** The class that a scope names, if it names one and no variable. */
    private Optional<String> typeName(Expression scope) {
        if (scope instanceof EnclosedExpr enclosed) {
            return typeName(enclosed.getInner());
        }
        if (scope instanceof TypeExpr type) {
            return Optional.of(type.getTypeAsString());
        }
        String name = scope instanceof NameExpr simple
                ? simple.getNameAsString()
                : scope instanceof FieldAccessExpr qualified ? qualified.getNameAsString() : "";
        boolean variable = expressions.frame().variables().containsKey(name)
                || !flow.program().fields(name).isEmpty();
        // BigDecimal.ONE is a value, java.lang.Math is a class.
        boolean constant = scope instanceof FieldAccessExpr && name.equals(name.toUpperCase(Locale.ROOT));
        boolean looksLikeType = !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !constant;
        return looksLikeType && !variable ? Optional.of(name) : Optional.empty();
    }

    /** {@code Math::log}, {@code this::safe}, {@code Pair::term}, {@code clip::applyAsDouble}. */
    Closure reference(MethodReferenceExpr reference) {
        String name = reference.getIdentifier();
        Optional<String> type = typeName(reference.getScope());
        if (type.isEmpty() && !reference.getScope().isThisExpr()) {
            Value functions = expressions.value(reference.getScope());
            if (!functions.functions().isEmpty()) {
                return new Reference(-1, arguments -> apply(functions, arguments));
            }
        }
        for (int arity = 0; arity <= 4; arity++) {
            List<MethodDeclaration> own = flow.program().methods(name, arity);
            if (!own.isEmpty()) {
                int wanted = arity;
                return new Reference(arity, arguments -> flow.call(own, resized(arguments, wanted)));
            }
        }
        return new Reference(
                -1,
                arguments -> type.isPresent() && Library.hasStatic(type.get(), name)
                        ? library.ofClass(type.get(), name, arguments, reference)
                        : library.ofObject(
                                arguments.isEmpty() ? Value.DATA : arguments.get(0),
                                name,
                                arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size()),
                                reference));
    }

    private static List<Value> resized(List<Value> arguments, int size) {
        List<Value> resized = new ArrayList<>(arguments);
        while (resized.size() < size) {
            resized.add(arguments.isEmpty() ? Value.DATA : arguments.get(arguments.size() - 1));
        }
        // An unbound reference, Pair::term, has its object in front of the arguments.
        Collections.rotate(resized, size - resized.size());
        return resized.subList(0, size);
    }

    private record Reference(int arity, Function<List<Value>, Value> body) implements Closure {
        @Override
        public void madeAmong(Map<String, Value> variables) {}

        @Override
        public Value apply(List<Value> arguments) {
            return body.apply(arguments);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
