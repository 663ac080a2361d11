package dev.gradus.check.rules;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.type.Type;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds variables, casts and results of type float on the way to the answer. */
final class FloatArithmetic implements Rule {
    private static final String HELP =
            "A float keeps about 7 digits, a double about 16. Which of the two does the task ask for?";

    @Override
    public String id() {
        return "float-arithmetic";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<Match> matches = new ArrayList<>();
        for (VariableDeclarator variable : reach.all(VariableDeclarator.class)) {
            if (isFloat(variable.getType())) {
                matches.add(
                        Match.at(variable, "`" + variable.getName() + "` is a float: it keeps about 7 digits", HELP));
            }
        }
        for (Parameter parameter : reach.all(Parameter.class)) {
            if (isFloat(parameter.getType())) {
                matches.add(
                        Match.at(parameter, "`" + parameter.getName() + "` is a float: it keeps about 7 digits", HELP));
            }
        }
        for (MethodDeclaration method : reach.all(MethodDeclaration.class)) {
            // What a contract's method returns is told with the contract.
            if (isFloat(method.getType()) && !reach.entries().contains(method)) {
                matches.add(
                        Match.at(method, "`" + method.getName() + "` gives a float: about 7 digits are left", HELP));
            }
        }
        for (CastExpr cast : reach.all(CastExpr.class)) {
            if (isFloat(cast.getType())) {
                matches.add(Match.at(cast, "`(float)` leaves about 7 digits of a double", HELP));
            }
        }
        for (MethodCallExpr call : reach.all(MethodCallExpr.class)) {
            if (call.getNameAsString().equals("floatValue")
                    && call.getArguments().isEmpty()) {
                matches.add(Match.at(call, "`floatValue()` leaves about 7 digits of a number", HELP));
            }
        }
        return Sources.onePerLine(matches);
    }

    private static boolean isFloat(Type type) {
        String name = type.asString().replaceAll("[\\[\\]]", "");
        return name.equals("float") || name.equals("Float");
    }
}
