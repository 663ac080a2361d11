package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where what a method returns, or something that goes into it, is rounded to some decimals. What is only printed may be rounded. */
final class RoundsTheAnswer implements Rule {
    private static final Set<String> ROUNDING = Set.of("round", "rint", "floor", "ceil");
    private static final Set<String> SHORTENING = Set.of("format", "formatted", "substring");
    private static final Set<String> PRINTERS = Set.of("print", "println", "printf");

    /** As many decimals as do no harm to numbers of the size of a probability. */
    private static final int HARMLESS_DECIMALS = 13;

    @Override
    public String id() {
        return "rounds-the-answer";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<Match> matches = new ArrayList<>();
        for (Expression expression : reach.all(Expression.class)) {
            if ((isRounding(expression) || isWhole(expression, reach)) && isReturned(expression)) {
                matches.add(Match.at(
                        expression,
                        "this rounds, so digits of the answer are lost",
                        "Return the number as it comes out. Round only what is printed for people."));
            }
        }
        return Sources.onePerLine(matches);
    }

    private static boolean isRounding(Expression expression) {
        if (expression instanceof BinaryExpr binary) {
            return isScaledBack(binary);
        }
        if (!(expression instanceof MethodCallExpr call)) {
            return expression instanceof ObjectCreationExpr creation
                    && creation.getType().getNameAsString().equals("BigDecimal")
                    && creation.getArguments().stream().anyMatch(RoundsTheAnswer::isShortened);
        }
        return switch (call.getNameAsString()) {
            case "setScale" -> few(call, 0);
            case "divide" ->
                call.getArguments().size() == 3 && few(call, 1)
                        || call.getArguments().size() == 2 && isShortContext(call.getArgument(1));
            case "round" -> call.getArguments().size() == 1 && isShortContext(call.getArgument(0));
            case "parseDouble", "valueOf" -> call.getArguments().size() == 1 && isShortened(call.getArgument(0));
            default -> false;
        };
    }

    /** {@code Math.round(x * 1000) / 1000.0}, and the same with a cast. */
    private static boolean isScaledBack(BinaryExpr binary) {
        if (binary.getOperator() != BinaryExpr.Operator.DIVIDE) {
            return false;
        }
        Expression above = Sources.bare(binary.getLeft());
        Optional<Expression> rounded = above instanceof CastExpr cast
                ? Optional.of(cast.getExpression())
                : Sources.isMath(above, ROUNDING)
                        ? ((MethodCallExpr) above).getArguments().getFirst()
                        : Optional.empty();
        Optional<Double> factor = Sources.number(binary.getRight());
        return rounded.map(Sources::bare)
                .filter(BinaryExpr.class::isInstance)
                .map(BinaryExpr.class::cast)
                .filter(inner -> inner.getOperator() == BinaryExpr.Operator.MULTIPLY)
                .filter(inner ->
                        isFactor(inner.getLeft(), binary.getRight()) || isFactor(inner.getRight(), binary.getRight()))
                .filter(inner -> factor.filter(number -> number >= Math.pow(10, HARMLESS_DECIMALS))
                        .isEmpty())
                .isPresent();
    }

    private static boolean isFactor(Expression one, Expression other) {
        Optional<Double> number = Sources.number(one);
        return number.isPresent()
                ? number.equals(Sources.number(other))
                : Sources.bare(one) instanceof NameExpr && Sources.bare(one).equals(Sources.bare(other));
    }

    /** All that a method of the contract returns, made whole. */
    private static boolean isWhole(Expression expression, Reach reach) {
        return Sources.isMath(expression, ROUNDING)
                && ((MethodCallExpr) expression).getArguments().size() == 1
                && Reach.around(expression) instanceof MethodDeclaration method
                && reach.entries().contains(method)
                && Sources.returned(method).stream().anyMatch(returned -> Sources.bare(returned) == expression);
    }

    private static boolean few(MethodCallExpr call, int argument) {
        return call.getArguments().size() > argument
                && Sources.number(call.getArgument(argument))
                        .filter(decimals -> decimals < HARMLESS_DECIMALS)
                        .isPresent();
    }

    private static boolean isShortContext(Expression context) {
        return context.toString().endsWith("DECIMAL32")
                || context instanceof ObjectCreationExpr creation
                        && creation.getType().getNameAsString().equals("MathContext")
                        && creation.getArguments()
                                .getFirst()
                                .flatMap(Sources::number)
                                .filter(digits -> digits < HARMLESS_DECIMALS)
                                .isPresent();
    }

    /** Whether it is a text of which something may be missing, itself or in a variable. */
    private static boolean isShortened(Expression text) {
        if (text.findFirst(MethodCallExpr.class, call -> SHORTENING.contains(call.getNameAsString()))
                .isPresent()) {
            return true;
        }
        return text instanceof NameExpr name
                && Reach.around(text)
                        .findFirst(
                                VariableDeclarator.class,
                                variable -> variable.getNameAsString().equals(name.getNameAsString()))
                        .flatMap(VariableDeclarator::getInitializer)
                        .filter(start -> !(start instanceof NameExpr) && isShortened(start))
                        .isPresent();
    }

    private static boolean isReturned(Expression expression) {
        Node around = expression;
        while (around.getParentNode().isPresent() && !(around instanceof Statement)) {
            around = around.getParentNode().get();
            if (around instanceof MethodCallExpr call && PRINTERS.contains(call.getNameAsString())) {
                return false;
            }
            if (around instanceof VariableDeclarator variable) {
                return goesIntoTheAnswer(variable.getNameAsString(), expression);
            }
            if (around instanceof AssignExpr assignment) {
                return assignment.getTarget() instanceof NameExpr name
                        && goesIntoTheAnswer(name.getNameAsString(), expression);
            }
        }
        return around instanceof ReturnStmt;
    }

    /** Whether the method returns the variable, or one that was worked out from it. */
    private static boolean goesIntoTheAnswer(String name, Expression within) {
        if (!(Reach.around(within) instanceof MethodDeclaration method)) {
            return false;
        }
        Set<String> names = new HashSet<>();
        names.add(name);
        int before;
        do {
            before = names.size();
            method.findAll(AssignExpr.class).stream()
                    .filter(assignment ->
                            names.stream().anyMatch(from -> Sources.mentions(assignment.getValue(), from)))
                    .filter(assignment -> assignment.getTarget() instanceof NameExpr)
                    .forEach(assignment -> names.add(((NameExpr) assignment.getTarget()).getNameAsString()));
            method.findAll(VariableDeclarator.class).stream()
                    .filter(variable -> variable.getInitializer()
                            .filter(start -> names.stream().anyMatch(from -> Sources.mentions(start, from)))
                            .isPresent())
                    .forEach(variable -> names.add(variable.getNameAsString()));
        } while (names.size() > before);
        return Sources.returned(method).stream()
                .anyMatch(returned -> names.stream().anyMatch(from -> Sources.mentions(returned, from)));
    }
}
