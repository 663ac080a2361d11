package dev.gradus.check.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Example;
import dev.gradus.problem.Literal;
import dev.gradus.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds answers of the statement's examples that are written into the source, and inputs that are compared with the numbers of a certain case. */
final class HardCodedAnswers implements Rule {
    // An answer of two digits, such as 0.5, is a number that anyone may need.
    private static final int FEWEST_DIGITS = 3;
    private static final String HELP =
            "The tests use other numbers than the examples. What does the statement do with these numbers to get the answer? Let the program do that.";

    @Override
    public String id() {
        return "hard-coded-answers";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<BigDecimal> answers = problem.examples().stream()
                .map(Example::returns)
                .flatMap(answer -> decimal(answer).stream())
                .filter(answer -> answer.precision() >= FEWEST_DIGITS)
                .toList();
        List<Match> matches = new ArrayList<>();
        for (DoubleLiteralExpr literal : reach.all(DoubleLiteralExpr.class)) {
            if (isOneOf(answers, literal)) {
                matches.add(Match.at(literal, "`" + literal + "` is the answer of an example, written out", HELP));
            }
        }
        Set<String> inputs = inputs(reach);
        for (BinaryExpr comparison : reach.all(BinaryExpr.class)) {
            if (asksForACase(comparison, inputs)) {
                matches.add(Match.at(
                        comparison, "`" + comparison + "` asks whether the input is that of a certain case", HELP));
            }
        }
        for (MethodCallExpr call : reach.all(MethodCallExpr.class)) {
            if (isArraysEqualsWithNumbers(call, inputs)) {
                matches.add(Match.at(call, "an input is compared with an array of fixed numbers", HELP));
            }
        }
        return Sources.onePerLine(matches);
    }

    private static Set<String> inputs(Reach reach) {
        Set<String> names = new HashSet<>();
        for (MethodDeclaration entry : reach.entries()) {
            entry.getParameters().stream().map(Parameter::getNameAsString).forEach(names::add);
        }
        return names;
    }

    private static Optional<BigDecimal> decimal(Literal literal) {
        return literal instanceof Literal.Num number && number.text().matches("-?[0-9]+\\.[0-9]+")
                ? Optional.of(new BigDecimal(number.text()))
                : Optional.empty();
    }

    /** Whether it is an answer to as many digits as it has. */
    private static boolean isOneOf(List<BigDecimal> answers, DoubleLiteralExpr literal) {
        String text = literal.getValue().replaceAll("[dDfF_]", "");
        if (!text.matches("[0-9]*\\.[0-9]+")) {
            return false;
        }
        BigDecimal written = new BigDecimal(text);
        return written.precision() >= FEWEST_DIGITS
                && answers.stream()
                        .map(BigDecimal::abs)
                        .anyMatch(answer ->
                                answer.subtract(written).abs().compareTo(BigDecimal.ONE.movePointLeft(written.scale()))
                                        < 0);
    }

    /** {@code p[0] == 0.5}, or its like with a tolerance: {@code Math.abs(p[0] - 0.5)}. */
    private static boolean asksForACase(BinaryExpr comparison, Set<String> inputs) {
        boolean compares = switch (comparison.getOperator()) {
            case EQUALS -> true;
            case MINUS ->
                comparison
                        .getParentNode()
                        .filter(parent -> Sources.isMath(parent, Set.of("abs")))
                        .isPresent();
            default -> false;
        };
        return compares
                && (isFixedElement(comparison.getLeft(), inputs) && isNumber(comparison.getRight())
                        || isFixedElement(comparison.getRight(), inputs) && isNumber(comparison.getLeft()));
    }

    private static boolean isFixedElement(Expression expression, Set<String> inputs) {
        return Sources.bare(expression) instanceof ArrayAccessExpr access
                && Sources.number(access.getIndex()).isPresent()
                && isInput(access.getName(), inputs);
    }

    /** 0 and 1 are borders that a formula may have. */
    private static boolean isNumber(Expression expression) {
        return Sources.number(expression)
                .filter(number -> number != 0 && number != 1)
                .isPresent();
    }

    private static boolean isArraysEqualsWithNumbers(MethodCallExpr call, Set<String> inputs) {
        return call.getNameAsString().equals("equals")
                && call.getScope().map(Sources::nameOf).orElse("").equals("Arrays")
                && call.getArguments().stream().anyMatch(argument -> isInput(argument, inputs))
                && call.getArguments().stream()
                        .anyMatch(argument -> argument instanceof ArrayCreationExpr array
                                && array.getInitializer()
                                        .filter(numbers -> !numbers.getValues().isEmpty())
                                        .isPresent());
    }

    private static boolean isInput(Expression expression, Set<String> inputs) {
        return expression instanceof NameExpr name && inputs.contains(name.getNameAsString());
    }
}
