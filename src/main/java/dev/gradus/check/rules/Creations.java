package dev.gradus.check.rules;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is made of the program's own classes, records, enums and lambdas, and of the JDK's. */
final class Creations {
    private final LogFlow flow;
    private final Frame frame;
    private final Expressions expressions;
    private final Calls calls;

    Creations(LogFlow flow, Frame frame, Expressions expressions, Calls calls) {
        this.flow = flow;
        this.frame = frame;
        this.expressions = expressions;
        this.calls = calls;
    }

    Value create(ObjectCreationExpr creation) {
        List<Value> arguments =
                creation.getArguments().stream().map(expressions::value).toList();
        String type = creation.getType().getNameAsString();
        if (creation.getAnonymousClassBody().isPresent()) {
            return functions(creation.getAnonymousClassBody().get()).or(Value.cell(flow.cell(creation)));
        }
        if (type.equals("BigDecimal")
                && arguments.size() == 2
                && arguments.get(1).isConstant()) {
            return Library.scaled(arguments.get(0), arguments.get(1), -1);
        }
        if (type.equals("BigDecimal") || type.equals("Double")) {
            Value number = arguments.isEmpty() ? Value.DATA : arguments.get(0);
            return number.isConstant() ? Arithmetic.real(number) : number;
        }
        if (flow.program().type(type).isPresent()) {
            make(flow.program().type(type).get(), arguments);
            return Value.cell(flow.cell(creation));
        }
        return calls.made(creation, arguments);
    }

    private Value functions(List<BodyDeclaration<?>> members) {
        Value functions = Value.NOTHING;
        for (BodyDeclaration<?> member : members) {
            if (member instanceof MethodDeclaration method && method.getBody().isPresent()) {
                Closure closure = flow.closure(
                        method,
                        () -> new LambdaClosure(
                                flow,
                                method,
                                method.getParameters(),
                                method.getBody().get()));
                closure.madeAmong(frame.variables());
                functions = functions.or(Value.function(closure));
            }
        }
        return functions;
    }

    /** Runs the constructor of one of the program's own classes. */
    private void make(TypeDeclaration<?> type, List<Value> arguments) {
        String name = type.getNameAsString();
        flow.call(flow.program().constructors(name, arguments.size()), arguments);
        if (type instanceof RecordDeclaration declaration) {
            Map<String, Value> components = LogFlow.bind(declaration.getParameters(), arguments, new HashMap<>());
            declaration.getCompactConstructors().forEach(compact -> {
                Frame inner = new Frame(flow, components);
                inner.run(compact.getBody());
                components.putAll(inner.variables());
            });
            for (Parameter component : declaration.getParameters()) {
                flow.put(flow.field(name, component.getNameAsString()), components.get(component.getNameAsString()));
            }
        }
    }

    void enumConstant(EnumConstantDeclaration constant) {
        List<Value> arguments =
                constant.getArguments().stream().map(expressions::value).toList();
        Program.enclosingType(constant).flatMap(flow.program()::type).ifPresent(type -> make(type, arguments));
    }

    void constructor(ExplicitConstructorInvocationStmt invocation) {
        List<Value> arguments =
                invocation.getArguments().stream().map(expressions::value).toList();
        Program.enclosingType(invocation)
                .flatMap(flow.program()::type)
                .flatMap(type -> invocation.isThis() ? Optional.of(type) : parent(type))
                .ifPresent(type -> make(type, arguments));
    }

    private Optional<TypeDeclaration<?>> parent(TypeDeclaration<?> type) {
        return type instanceof ClassOrInterfaceDeclaration declaration
                ? declaration.getExtendedTypes().stream()
                        .findFirst()
                        .flatMap(parent -> flow.program().type(parent.getNameAsString()))
                : Optional.empty();
    }

    Value function(Expression expression) {
        Closure closure = flow.closure(
                expression,
                () -> expression instanceof LambdaExpr lambda
                        ? new LambdaClosure(flow, lambda, lambda.getParameters(), lambda.getBody())
                        : calls.reference(expression.asMethodReferenceExpr()));
        closure.madeAmong(frame.variables());
        return Value.function(closure);
    }
}
