package dev.gradus.check.rules;

import com.github.javaparser.ast.expr.UnaryExpr;

/** What Java's operators do. */
final class Operators {
    private Operators() {}

    /** Whether it changes the variable that it stands at: {@code i++} and its kin. */
    static boolean changes(UnaryExpr unary) {
        return switch (unary.getOperator()) {
            case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
            case PLUS, MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT -> false;
        };
    }
}
