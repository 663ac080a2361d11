package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.gradus.check.DeepStack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small questions to a source, which several rules ask. */
final class Sources {
    private Sources() {}

    static Expression bare(Expression expression) {
        DeepStack.endIfLate();
        return expression instanceof EnclosedExpr enclosed ? bare(enclosed.getInner()) : expression;
    }

    /** A number that is written out, with its sign. */
    static Optional<Double> number(Expression expression) {
        Expression bare = bare(expression);
        if (bare instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return number(unary.getExpression()).map(number -> -number);
        }
        return bare.isIntegerLiteralExpr() || bare.isLongLiteralExpr() || bare.isDoubleLiteralExpr()
                ? Numbers.literal(bare.asLiteralStringValueExpr().getValue()).stream()
                        .boxed()
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it is a call of that function of {@code Math}, however it is imported. */
    static boolean isMath(Node node, Set<String> names) {
        return node instanceof MethodCallExpr call
                && names.contains(call.getNameAsString())
                && call.getScope().map(scope -> nameOf(scope).endsWith("Math")).orElse(true);
    }

    /**
     * The name that is written there, with those before it: {@code java.lang.Math}, {@code this.eps}; empty if it is no name. To print the node
     * instead would print all that is below it, at every step of a long chain of calls.
     */
    static String nameOf(Expression expression) {
        if (expression instanceof FieldAccessExpr access) {
            String before = nameOf(access.getScope());
            return before.isEmpty() ? "" : before + "." + access.getNameAsString();
        }
        if (expression instanceof ThisExpr) {
            return "this";
        }
        return expression instanceof NameExpr name ? name.getNameAsString() : "";
    }

    static boolean contains(Node node, Set<String> mathFunctions) {
        DeepStack.endIfLate();
        return node.findFirst(MethodCallExpr.class, call -> isMath(call, mathFunctions))
                .isPresent();
    }

    /** Whether a variable of that name is read or written in there. */
    static boolean mentions(Node node, String name) {
        DeepStack.endIfLate();
        return node.findFirst(NameExpr.class, found -> found.getNameAsString().equals(name))
                .isPresent();
    }

    /** The names that are assigned to, counted up or counted down in there. */
    static Set<String> assigned(Node node) {
        DeepStack.endIfLate();
        Set<String> names = new HashSet<>();
        for (AssignExpr assignment : node.findAll(AssignExpr.class)) {
            if (assignment.getTarget() instanceof NameExpr name) {
                names.add(name.getNameAsString());
            }
        }
        for (UnaryExpr unary : node.findAll(UnaryExpr.class)) {
            if (changes(unary) && unary.getExpression() instanceof NameExpr name) {
                names.add(name.getNameAsString());
            }
        }
        return names;
    }

    /** Whether it changes what it stands at: {@code i++} and its kin. */
    static boolean changes(UnaryExpr unary) {
        return switch (unary.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            case PLUS, MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT -> false;
        };
    }

    /** What a method returns, without the returns of lambdas and classes inside of it. */
    static List<Expression> returned(MethodDeclaration method) {
        List<Expression> returned = new ArrayList<>();
        for (ReturnStmt statement : method.findAll(ReturnStmt.class)) {
            if (owner(statement) == method) {
                statement.getExpression().ifPresent(returned::add);
            }
        }
        return returned;
    }

    private static Node owner(Node node) {
        Node around = node;
        while (!(around instanceof MethodDeclaration)
                && !(around instanceof LambdaExpr)
                && around.getParentNode().isPresent()) {
            around = around.getParentNode().get();
        }
        return around;
    }

    static boolean isArithmetic(BinaryExpr binary) {
        return switch (binary.getOperator()) {
            case PLUS, MINUS, MULTIPLY, DIVIDE, REMAINDER -> true;
            default -> false;
        };
    }

    /** The same matches, one a line. */
    static List<Match> onePerLine(List<Match> matches) {
        Set<Integer> lines = new HashSet<>();
        return matches.stream()
                .filter(match -> lines.add(match.position().line()))
                .toList();
    }
}
