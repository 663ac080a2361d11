package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a variable that a loop sets to one term after the other, so that the last one is all that is left behind it. */
final class OverwritesTheTotal implements Rule {
    @Override
    public String id() {
        return "overwrites-the-total";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        List<Match> matches = new ArrayList<>();
        for (AssignExpr assignment : Reach.of(source, problem).all(AssignExpr.class)) {
            if (assignment.getOperator() == AssignExpr.Operator.ASSIGN
                    && assignment.getTarget() instanceof NameExpr total
                    && Sources.contains(assignment.getValue(), Set.of("log"))
                    && keepsTheLast(assignment, total.getNameAsString())) {
                matches.add(Match.at(
                        assignment,
                        "each turn of the loop puts a new number into `" + total + "` and forgets the one before",
                        "After the loop, what should be left of all the turns?"));
            }
        }
        return matches;
    }

    private static boolean keepsTheLast(AssignExpr assignment, String total) {
        Optional<Node> loop = outermostLoop(assignment);
        if (loop.isEmpty() || !(Reach.around(assignment) instanceof MethodDeclaration method)) {
            return false;
        }
        long inLoop = uses(loop.get(), total);
        boolean declaredOutside = loop.get()
                .findFirst(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(total))
                .isEmpty();
        boolean local = method.findFirst(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(total))
                .isPresent();
        // The one use in the loop is this assignment; a search for the largest term reads the variable too.
        return inLoop == 1
                && declaredOutside
                && local
                && Sources.returned(method).stream().anyMatch(value -> Sources.mentions(value, total));
    }

    private static long uses(Node node, String name) {
        return node.findAll(NameExpr.class).stream()
                .filter(found -> found.getNameAsString().equals(name))
                .count();
    }

    private static Optional<Node> outermostLoop(Node node) {
        Node end = Reach.around(node);
        Optional<Node> loop = Optional.empty();
        Optional<Node> around = node.getParentNode();
        while (around.isPresent() && around.get() != end) {
            if (around.get() instanceof ForStmt
                    || around.get() instanceof ForEachStmt
                    || around.get() instanceof WhileStmt) {
                loop = around;
            }
            around = around.get().getParentNode();
        }
        return loop;
    }
}
