package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a semicolon that is all that a loop or an if has for a body, while what comes next looks like the body that was meant. */
final class EmptyStatement implements Rule {
    @Override
    public String id() {
        return "empty-statement";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        List<Match> matches = new ArrayList<>();
        for (EmptyStmt empty : Reach.of(source, problem).all(EmptyStmt.class)) {
            Node head = empty.getParentNode().orElse(empty);
            if (isMistake(head, empty)) {
                matches.add(Match.at(
                        empty,
                        "this semicolon is all that the " + word(head)
                                + " before it holds; what follows does not belong to it",
                        "Take the semicolon away, and put what belongs together in braces."));
            }
        }
        return matches;
    }

    private static boolean isMistake(Node head, EmptyStmt empty) {
        if (head instanceof IfStmt choice) {
            return choice.getElseStmt().map(other -> other == empty).orElse(true);
        }
        if (head instanceof WhileStmt loop) {
            return !acts(loop.getCondition()) || bodyFollows(loop);
        }
        if (head instanceof ForStmt loop) {
            return bodyFollows(loop);
        }
        return head instanceof ForEachStmt;
    }

    /** Whether asking changes something, so that a loop may well do nothing else: {@code while (values[i++] < x);}. */
    private static boolean acts(Expression condition) {
        return condition
                .findFirst(
                        Expression.class,
                        part -> part instanceof AssignExpr
                                || part instanceof MethodCallExpr
                                || part instanceof UnaryExpr unary && Sources.changes(unary))
                .isPresent();
    }

    /** Whether a block comes next, or a statement that stands further in. */
    private static boolean bodyFollows(Statement loop) {
        Optional<Statement> next = loop.getParentNode()
                .filter(BlockStmt.class::isInstance)
                .map(BlockStmt.class::cast)
                .map(BlockStmt::getStatements)
                .flatMap(all -> all.stream().skip(all.indexOf(loop) + 1L).findFirst());
        return next.filter(statement -> statement instanceof BlockStmt || isFurtherIn(statement, loop))
                .isPresent();
    }

    private static boolean isFurtherIn(Statement statement, Statement loop) {
        return statement
                .getBegin()
                .flatMap(inner -> loop.getBegin().map(outer -> inner.line > outer.line && inner.column > outer.column))
                .orElse(false);
    }

    private static String word(Node head) {
        return head instanceof IfStmt ? "`if`" : "loop";
    }
}
