package dev.gradus.check.rules;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds calculations with doubles in which a whole-number type cuts off what is behind the point. Positions in arrays may be cut. */
final class IntArithmetic implements Rule {
    private static final Set<String> WHOLE_TYPES = Set.of("int", "long", "short", "byte");
    private static final Set<String> WHOLE_ALREADY = Set.of("floor", "ceil", "rint", "round", "signum", "random");
    private static final String DIVISION_HELP =
            "Between two whole numbers, / drops the remainder. With a point in one of them (2.0) it does not.";

    @Override
    public String id() {
        return "int-arithmetic";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<Match> matches = new ArrayList<>();
        for (CastExpr cast : reach.all(CastExpr.class)) {
            if (cuts(cast, reach) && !isForPosition(cast)) {
                matches.add(Match.at(
                        cast,
                        "`(" + cast.getType() + ")` cuts off everything behind the point",
                        "Which values can stand here, and what is left of 0.7? A double keeps it."));
            }
        }
        for (AssignExpr assignment : reach.all(AssignExpr.class)) {
            if (collects(assignment, reach.program())) {
                matches.add(Match.at(
                        assignment,
                        "`" + assignment.getTarget()
                                + "` is a whole number: each time a double is put in, what is behind the"
                                + " point is lost",
                        "Look at the type that the variable is declared with."));
            }
        }
        for (BinaryExpr division : reach.all(BinaryExpr.class)) {
            if (drops(division, reach.program()) && !isForPosition(division)) {
                matches.add(Match.at(
                        division,
                        "`" + division + "` is a division of whole numbers: it drops the remainder",
                        DIVISION_HELP));
            }
        }
        return Sources.onePerLine(matches);
    }

    private static boolean cuts(CastExpr cast, Reach reach) {
        Expression operand = Sources.bare(cast.getExpression());
        if (!WHOLE_TYPES.contains(cast.getTypeAsString())
                || Kind.of(operand, reach.program()) != Kind.FLOATING
                || Sources.contains(operand, WHOLE_ALREADY)) {
            return false;
        }
        // A logarithm of one's own takes its numbers apart with casts; what divides or weighs the inputs does not.
        boolean ofInputs = operand.findFirst(ArrayAccessExpr.class).isPresent()
                || Sources.contains(operand, Set.of("log"))
                || operand instanceof BinaryExpr ratio
                        && ratio.getOperator() == BinaryExpr.Operator.DIVIDE
                        && isParameter(ratio.getLeft())
                        && isParameter(ratio.getRight());
        return ofInputs || reach.entries().contains(Reach.around(cast));
    }

    private static boolean isParameter(Expression expression) {
        return expression instanceof NameExpr name
                && Reach.around(name)
                        .findFirst(
                                Parameter.class,
                                parameter -> parameter.getNameAsString().equals(name.getNameAsString()))
                        .isPresent();
    }

    private static boolean collects(AssignExpr assignment, Program program) {
        return assignment.getOperator() != AssignExpr.Operator.ASSIGN
                && assignment.getTarget() instanceof NameExpr target
                && Kind.of(target, program) == Kind.WHOLE
                && Kind.of(assignment.getValue(), program) == Kind.FLOATING
                && !isPosition(target.getNameAsString(), assignment);
    }

    private static boolean drops(BinaryExpr division, Program program) {
        if (division.getOperator() != BinaryExpr.Operator.DIVIDE
                || Kind.of(division.getLeft(), program) != Kind.WHOLE
                || Kind.of(division.getRight(), program) != Kind.WHOLE) {
            return false;
        }
        Optional<Double> left = Sources.number(division.getLeft());
        Optional<Double> right = Sources.number(division.getRight());
        if (left.isPresent() && right.isPresent()) {
            return right.get() != 0 && left.get() % right.get() != 0;
        }
        return left.filter(number -> number == 1).isPresent()
                || isOperandOfDouble(division, program)
                || isRounded(division.getLeft());
    }

    /** {@code Math.round(x * 100) / 100}: what was rounded to two decimals is divided without any. */
    private static boolean isRounded(Expression whole) {
        Expression bare = Sources.bare(whole);
        if (bare instanceof NameExpr name) {
            return Reach.around(whole)
                    .findFirst(
                            VariableDeclarator.class,
                            variable -> variable.getNameAsString().equals(name.getNameAsString()))
                    .flatMap(VariableDeclarator::getInitializer)
                    .map(Sources::bare)
                    .filter(start -> Sources.isMath(start, Set.of("round")))
                    .isPresent();
        }
        return Sources.isMath(bare, Set.of("round"));
    }

    private static boolean isOperandOfDouble(BinaryExpr division, Program program) {
        Optional<Node> parent = division.getParentNode();
        while (parent.isPresent() && parent.get() instanceof Expression around && Sources.bare(around) == division) {
            parent = around.getParentNode();
        }
        return parent.filter(BinaryExpr.class::isInstance)
                .map(BinaryExpr.class::cast)
                .filter(around -> around.getOperator() == BinaryExpr.Operator.MULTIPLY)
                .filter(around -> Kind.of(around, program) == Kind.FLOATING)
                .isPresent();
    }

    /** Whether it says where in an array something is, or how long an array is. */
    private static boolean isForPosition(Expression expression) {
        Node inner = expression;
        Optional<Node> around = expression.getParentNode();
        while (around.isPresent()) {
            if (around.get() instanceof ArrayAccessExpr access && access.getIndex() == inner
                    || around.get() instanceof ArrayCreationLevel) {
                return true;
            }
            if (around.get() instanceof VariableDeclarator variable) {
                return isPosition(variable.getNameAsString(), variable);
            }
            if (around.get() instanceof AssignExpr assignment && assignment.getTarget() instanceof NameExpr name) {
                return isPosition(name.getNameAsString(), assignment);
            }
            if (!(around.get() instanceof Expression) || around.get() instanceof MethodCallExpr) {
                return false;
            }
            inner = around.get();
            around = inner.getParentNode();
        }
        return false;
    }

    /** Whether a variable of that name is used as a position in an array, somewhere in the same method. */
    private static boolean isPosition(String name, Node within) {
        return Reach.around(within).findAll(ArrayAccessExpr.class).stream()
                .anyMatch(access -> Sources.mentions(access.getIndex(), name));
    }
}
