package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
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
import java.util.stream.Stream;

/** Finds logarithms in base 2 or 10 where nothing in the source turns them back into natural ones. */
final class LogBase implements Rule {
    private static final String HELP = "Which base does the task ask for, and which base has Math.log by itself?";

    @Override
    public String id() {
        return "log-base";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        if (isTurnedBack(reach)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (MethodCallExpr call : reach.all(MethodCallExpr.class)) {
            if (Sources.isMath(call, Set.of("log10"))
                    && reach.program().methods("log10", 1).isEmpty()) {
                matches.add(Match.at(call, "Math.log10 is the logarithm in base 10, not the natural one", HELP));
            }
        }
        for (BinaryExpr division : reach.all(BinaryExpr.class)) {
            if (division.getOperator() == BinaryExpr.Operator.DIVIDE && isLogOfBase(division.getRight(), reach)) {
                matches.add(Match.at(
                        division.getRight(),
                        "dividing by `" + division.getRight() + "` makes a logarithm in another base than e",
                        HELP));
            }
        }
        return Sources.onePerLine(matches);
    }

    /** Whether the source knows how the bases are related: a factor that leads back, or the number e. */
    private static boolean isTurnedBack(Reach reach) {
        boolean e = reach.all(Expression.class).stream().anyMatch(LogBase::isE);
        return e
                || reach.all(BinaryExpr.class).stream()
                        .anyMatch(product -> product.getOperator() == BinaryExpr.Operator.MULTIPLY
                                && (isLogOfBase(product.getLeft(), reach) || isLogOfBase(product.getRight(), reach)))
                || reach.all(AssignExpr.class).stream()
                        .anyMatch(product -> product.getOperator() == AssignExpr.Operator.MULTIPLY
                                && isLogOfBase(product.getValue(), reach));
    }

    private static boolean isE(Expression expression) {
        if (expression instanceof FieldAccessExpr || expression instanceof NameExpr) {
            return Set.of("Math.E", "StrictMath.E", "E").contains(Sources.nameOf(expression));
        }
        if (Sources.isMath(expression, Set.of("exp"))) {
            return Sources.number(((MethodCallExpr) expression).getArgument(0))
                    .filter(power -> power == 1)
                    .isPresent();
        }
        // e itself, log10(e) and log2(e).
        return Sources.number(expression)
                .filter(number -> Stream.of(Math.E, Math.log10(Math.E), 1 / Math.log(2))
                        .anyMatch(factor -> Math.abs(number - factor) < 1e-3))
                .isPresent();
    }

    /** {@code Math.log(2)}, a number that is it, or a name for it. */
    private static boolean isLogOfBase(Expression expression, Reach reach) {
        Expression bare = Sources.bare(expression);
        if (bare instanceof NameExpr name) {
            return initializer(name, reach)
                    .filter(start -> !(start instanceof NameExpr) && isLogOfBase(start, reach))
                    .isPresent();
        }
        if (bare instanceof MethodCallExpr call && Sources.isMath(call, Set.of("log"))) {
            return call.getArguments().size() == 1
                    && Sources.number(call.getArgument(0))
                            .filter(base -> base == 2 || base == 10)
                            .isPresent();
        }
        return Sources.number(bare)
                .filter(number -> Math.abs(number - Math.log(2)) < 1e-4 || Math.abs(number - Math.log(10)) < 1e-4)
                .isPresent();
    }

    private static Optional<Expression> initializer(NameExpr name, Reach reach) {
        Node around = Reach.around(name);
        return around.findFirst(
                        VariableDeclarator.class,
                        variable -> variable.getNameAsString().equals(name.getNameAsString()))
                .flatMap(VariableDeclarator::getInitializer)
                .or(() -> reach.program().fields(name.getNameAsString()).stream()
                        .flatMap(field -> field.initializer().stream())
                        .findFirst());
    }
}
