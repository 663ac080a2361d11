package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a return that ends a loop on its first turn, or with the term of one position. */
final class ReturnsInTheLoop implements Rule {
    @Override
    public String id() {
        return "returns-in-the-loop";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        return Reach.of(source, problem).all(ReturnStmt.class).stream()
                .filter(statement -> statement.getExpression().isPresent())
                .filter(statement -> endsFirstTurn(statement) || givesOneTerm(statement))
                .map(statement -> Match.at(
                        statement,
                        "this `return` leaves the method in the middle of the loop: the positions that are left are never looked"
                                + " at",
                        "When is the answer complete? That is where it can be returned."))
                .toList();
    }

    /** The last statement of a loop's body, under no condition, and nothing in the body goes on to the next turn before. */
    private static boolean endsFirstTurn(ReturnStmt statement) {
        return statement
                .getParentNode()
                .filter(BlockStmt.class::isInstance)
                .filter(block -> block.findFirst(ContinueStmt.class).isEmpty())
                .flatMap(Node::getParentNode)
                .filter(ReturnsInTheLoop::isCountingLoop)
                .isPresent();
    }

    private static boolean isCountingLoop(Node node) {
        return node instanceof ForStmt loop && loop.getCompare().isPresent() || node instanceof ForEachStmt;
    }

    /** {@code return p[i] * Math.log(...)}: something of the position of the loop, and no total. */
    private static boolean givesOneTerm(ReturnStmt statement) {
        Optional<Node> loop = loop(statement);
        boolean term = statement
                .getExpression()
                .filter(value -> Sources.contains(value, Set.of("log")))
                .isPresent();
        if (loop.isEmpty() || !term) {
            return false;
        }
        Set<String> turning = Sources.assigned(loop.get());
        boolean ofPosition = statement.findAll(ArrayAccessExpr.class).stream()
                .anyMatch(access ->
                        access.getIndex() instanceof NameExpr index && turning.contains(index.getNameAsString()));
        Set<String> totals = totals(loop.get());
        return ofPosition && totals.stream().noneMatch(total -> Sources.mentions(statement, total));
    }

    /** What the loop assigns, without its own counter. */
    private static Set<String> totals(Node loop) {
        Set<String> totals = Sources.assigned(loop);
        loop.findAll(ArrayAccessExpr.class).forEach(access -> totals.remove(Sources.nameOf(access.getIndex())));
        return totals;
    }

    private static Optional<Node> loop(Node statement) {
        Optional<Node> around = statement.getParentNode();
        while (around.isPresent()
                && !(around.get() instanceof CallableDeclaration<?>)
                && !(around.get() instanceof LambdaExpr)) {
            if (isCountingLoop(around.get()) || around.get() instanceof WhileStmt) {
                return around;
            }
            around = around.get().getParentNode();
        }
        return Optional.empty();
    }
}
