package dev.gradus.check.rules;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds loops that count up to the length of an array, itself included, and use the count as a position in that array. */
final class RunsPastTheEnd implements Rule {
    @Override
    public String id() {
        return "runs-past-the-end";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        List<Match> matches = new ArrayList<>();
        for (ForStmt loop : Reach.of(source, problem).all(ForStmt.class)) {
            loop.getCompare()
                    .map(Sources::bare)
                    .filter(BinaryExpr.class::isInstance)
                    .map(BinaryExpr.class::cast)
                    .filter(compare -> runsPast(compare, loop))
                    .ifPresent(compare -> matches.add(Match.at(
                            compare,
                            "`" + compare + "` lets the loop reach a position behind the last one",
                            "An array of length 3 has the positions 0, 1 and 2. Which is the last value that the count may"
                                    + " have?")));
        }
        return matches;
    }

    private static boolean runsPast(BinaryExpr compare, ForStmt loop) {
        return compare.getOperator() == BinaryExpr.Operator.LESS_EQUALS
                && compare.getLeft() instanceof NameExpr count
                && compare.getRight() instanceof FieldAccessExpr length
                && length.getNameAsString().equals("length")
                && startsAtMostAtZero(loop, count.getNameAsString())
                && loop.getBody().findFirst(BreakStmt.class).isEmpty()
                && loop.getBody().findAll(ArrayAccessExpr.class).stream()
                        .anyMatch(access -> Sources.nameOf(access.getIndex()).equals(count.getNameAsString())
                                && access.getName().equals(length.getScope())
                                && isUnguarded(access, length, loop));
    }

    private static boolean startsAtMostAtZero(ForStmt loop, String count) {
        return loop.getInitialization().stream()
                .flatMap(start -> start.findAll(VariableDeclarator.class).stream())
                .filter(variable -> variable.getNameAsString().equals(count))
                .anyMatch(variable ->
                        variable.getInitializer().flatMap(Sources::number).isPresent());
    }

    /** Whether nothing else in the body asks for the length: with {@code if (i < p.length)} the loop may run on. */
    private static boolean isUnguarded(Expression access, FieldAccessExpr length, ForStmt loop) {
        return access.getRange().isPresent()
                && loop.getBody()
                        .findFirst(
                                FieldAccessExpr.class,
                                other -> other.getNameAsString().equals(length.getNameAsString()))
                        .isEmpty();
    }
}
