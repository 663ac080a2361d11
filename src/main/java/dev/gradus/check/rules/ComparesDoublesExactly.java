package dev.gradus.check.rules;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds {@code ==} and {@code !=} between a double that was added up or calculated and another such one, or a number other than 0; and with NaN. An
 * element of an array may be compared: it is what it is.
 */
final class ComparesDoublesExactly implements Rule {
    @Override
    public String id() {
        return "compares-doubles-with-==";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<Match> matches = new ArrayList<>();
        for (BinaryExpr comparison : reach.all(BinaryExpr.class)) {
            boolean equality = comparison.getOperator() == BinaryExpr.Operator.EQUALS
                    || comparison.getOperator() == BinaryExpr.Operator.NOT_EQUALS;
            if (!equality) {
                continue;
            }
            if (isNaN(comparison.getLeft()) || isNaN(comparison.getRight())) {
                matches.add(Match.at(
                        comparison,
                        "NaN is equal to nothing, not even to itself: this is always "
                                + (comparison.getOperator() == BinaryExpr.Operator.NOT_EQUALS),
                        "Double.isNaN(x) tells whether x is NaN."));
            } else if (isRisky(comparison, reach.program())) {
                matches.add(Match.at(
                        comparison,
                        "`" + comparison + "` compares a calculated double exactly, to its last bit",
                        "Sums of doubles are rounded: 0.1 + 0.2 is not 0.3. How far apart may the two be and still count as"
                                + " equal?"));
            }
        }
        return Sources.onePerLine(matches);
    }

    private static boolean isRisky(BinaryExpr comparison, Program program) {
        Expression left = Sources.bare(comparison.getLeft());
        Expression right = Sources.bare(comparison.getRight());
        // x != x is how one asks for NaN.
        return !left.equals(right)
                && (isCalculated(left, program) && isCounterpart(right, program)
                        || isCalculated(right, program) && isCounterpart(left, program));
    }

    private static boolean isCounterpart(Expression expression, Program program) {
        Optional<Double> number = Sources.number(expression);
        // Nothing is lost in asking whether a sum is 0 before it divides; and 1 + eps == 1 is how one looks for the
        // smallest eps.
        return number.isPresent() ? number.get() != 0 : isCalculated(expression, program);
    }

    private static boolean isCalculated(Expression expression, Program program) {
        if (expression instanceof NameExpr name) {
            return Kind.of(name, program) == Kind.FLOATING && isAddedUp(name);
        }
        if (expression instanceof MethodCallExpr call) {
            boolean own = !program.methods(
                            call.getNameAsString(), call.getArguments().size())
                    .isEmpty();
            return own && Kind.of(call, program) == Kind.FLOATING
                    || call.getNameAsString().equals("sum")
                            && call.getArguments().isEmpty()
                    || Sources.isMath(call, Set.of("log", "exp", "pow", "sqrt"));
        }
        return false;
    }

    private static boolean isAddedUp(NameExpr name) {
        return Reach.around(name).findAll(AssignExpr.class).stream()
                .filter(assignment -> Sources.nameOf(assignment.getTarget()).equals(name.getNameAsString()))
                .anyMatch(assignment -> Set.of(AssignExpr.Operator.PLUS, AssignExpr.Operator.MINUS)
                                .contains(assignment.getOperator())
                        || assignment.getOperator() == AssignExpr.Operator.ASSIGN
                                && Sources.bare(assignment.getValue()) instanceof BinaryExpr sum
                                && sum.getOperator() == BinaryExpr.Operator.PLUS
                                && Sources.mentions(sum, name.getNameAsString()));
    }

    private static boolean isNaN(Expression expression) {
        return expression instanceof FieldAccessExpr access
                && access.getNameAsString().equals("NaN")
                && Set.of("Double", "Float").contains(Sources.nameOf(access.getScope()));
    }
}
