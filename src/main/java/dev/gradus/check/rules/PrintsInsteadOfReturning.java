package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.List;
import java.util.Set;

/** Finds a method of the contract that prints what it has calculated, while all that it returns are constants. */
final class PrintsInsteadOfReturning implements Rule {
    private static final Set<String> PRINTERS = Set.of("print", "println", "printf", "format");

    @Override
    public String id() {
        return "prints-instead-of-returning";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        boolean constant =
                !reach.entries().isEmpty() && reach.entries().stream().allMatch(this::returnsConstants);
        if (!constant) {
            return List.of();
        }
        String method = reach.entries().get(0).getNameAsString();
        return reach.all(MethodCallExpr.class).stream()
                .filter(call -> isPrint(call) && call.getArguments().stream().anyMatch(this::isCalculated))
                .limit(1)
                .map(call -> Match.at(
                        call,
                        "a calculated number is printed here, but what `" + method + "` returns is always the same",
                        "Printing shows a number to people. The caller of a method gets what comes after `return`."))
                .toList();
    }

    private boolean returnsConstants(MethodDeclaration method) {
        List<Expression> returned = Sources.returned(method);
        return !returned.isEmpty() && returned.stream().allMatch(expression -> isConstant(expression, method));
    }

    private boolean isConstant(Expression expression, MethodDeclaration method) {
        if (Sources.bare(expression) instanceof NameExpr name) {
            List<VariableDeclarator> declared = method.findAll(
                    VariableDeclarator.class, found -> found.getNameAsString().equals(name.getNameAsString()));
            return declared.size() == 1
                    && !Sources.assigned(method).contains(name.getNameAsString())
                    && declared.get(0)
                            .getInitializer()
                            .filter(start -> isConstant(start, method))
                            .isPresent();
        }
        boolean named = expression instanceof FieldAccessExpr access
                && Set.of("NaN", "POSITIVE_INFINITY", "NEGATIVE_INFINITY").contains(access.getNameAsString());
        return named || Sources.number(expression).isPresent();
    }

    private static boolean isPrint(MethodCallExpr call) {
        String scope = call.getScope().map(Sources::nameOf).orElse("");
        return PRINTERS.contains(call.getNameAsString()) && (scope.equals("System.out") || scope.equals("System.err"));
    }

    /** Whether something in it is the outcome of a calculation, and no argument or text alone. */
    private boolean isCalculated(Expression argument) {
        Node around = Reach.around(argument);
        Set<String> assigned = Sources.assigned(around);
        around.findAll(VariableDeclarator.class).stream()
                .filter(variable ->
                        variable.getInitializer().filter(this::isWork).isPresent())
                .forEach(variable -> assigned.add(variable.getNameAsString()));
        return assigned.stream().anyMatch(name -> Sources.mentions(argument, name)) || isWork(argument);
    }

    private boolean isWork(Expression expression) {
        return expression
                .findFirst(
                        Expression.class,
                        part -> part instanceof BinaryExpr binary
                                        && Sources.isArithmetic(binary)
                                        && binary.getOperator() != BinaryExpr.Operator.PLUS
                                || Sources.isMath(part, Set.of("log", "sqrt", "exp", "pow", "max", "min", "abs")))
                .isPresent();
    }
}
