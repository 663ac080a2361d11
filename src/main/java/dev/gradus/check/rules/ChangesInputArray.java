package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds writes into the arrays that the contract's methods are given, also under another name and in the program's own methods. */
final class ChangesInputArray implements Rule {
    private static final Set<String> FILLERS =
            Set.of("sort", "parallelSort", "fill", "setAll", "parallelSetAll", "parallelPrefix");

    @Override
    public String id() {
        return "changes-input-array";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        Reach reach = Reach.of(source, problem);
        List<Match> matches = new ArrayList<>();
        inputs(reach)
                .forEach(
                        (callable, names) -> changes(callable, names)
                                .forEach(
                                        change -> matches.add(
                                                Match.at(
                                                        change,
                                                        "`" + Place.of(change).text()
                                                                + "` changes an array that belongs to the caller",
                                                        "The caller goes on with its array after the call. Keep what you need in a variable or in a copy."))));
        return Sources.onePerLine(matches);
    }

    /** By method, the names under which it knows an array of the caller. A name that is given another array is left out. */
    private static Map<CallableDeclaration<?>, Set<String>> inputs(Reach reach) {
        Map<CallableDeclaration<?>, Set<String>> inputs = new LinkedHashMap<>();
        for (MethodDeclaration entry : reach.entries()) {
            for (Parameter parameter : entry.getParameters()) {
                if (parameter.getType().isArrayType() || parameter.isVarArgs()) {
                    inputs.computeIfAbsent(entry, key -> new HashSet<>()).add(parameter.getNameAsString());
                }
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (CallableDeclaration<?> callable : List.copyOf(inputs.keySet())) {
                more |= spread(callable, inputs, reach.program());
            }
        }
        return inputs;
    }

    private static boolean spread(
            CallableDeclaration<?> callable, Map<CallableDeclaration<?>, Set<String>> inputs, Program program) {
        Set<String> names = inputs.get(callable);
        names.removeAll(Sources.assigned(callable));
        boolean more = false;
        for (VariableDeclarator variable : callable.findAll(VariableDeclarator.class)) {
            boolean alias = variable.getInitializer()
                    .filter(start -> isOneOf(start, names))
                    .isPresent();
            if (alias && !Sources.assigned(callable).contains(variable.getNameAsString())) {
                more |= names.add(variable.getNameAsString());
            }
        }
        for (MethodCallExpr call : callable.findAll(MethodCallExpr.class)) {
            for (int i = 0; i < call.getArguments().size(); i++) {
                if (isOneOf(call.getArgument(i), names)) {
                    for (MethodDeclaration own : program.methods(
                            call.getNameAsString(), call.getArguments().size())) {
                        more |= i < own.getParameters().size() && add(own, own.getParameter(i), inputs);
                    }
                }
            }
        }
        return more;
    }

    private static boolean add(
            MethodDeclaration method, Parameter parameter, Map<CallableDeclaration<?>, Set<String>> inputs) {
        return parameter.getType().isArrayType()
                && !Sources.assigned(method).contains(parameter.getNameAsString())
                && inputs.computeIfAbsent(method, key -> new HashSet<>()).add(parameter.getNameAsString());
    }

    private static List<Node> changes(CallableDeclaration<?> callable, Set<String> names) {
        List<Node> changes = new ArrayList<>();
        for (AssignExpr assignment : callable.findAll(AssignExpr.class)) {
            if (isElement(assignment.getTarget(), names)) {
                changes.add(assignment);
            }
        }
        for (UnaryExpr unary : callable.findAll(UnaryExpr.class)) {
            if (Sources.changes(unary) && isElement(unary.getExpression(), names)) {
                changes.add(unary);
            }
        }
        for (MethodCallExpr call : callable.findAll(MethodCallExpr.class)) {
            String scope = call.getScope().map(Sources::nameOf).orElse("");
            boolean fills = scope.equals("Arrays") && FILLERS.contains(call.getNameAsString());
            boolean copies = scope.equals("System") && call.getNameAsString().equals("arraycopy");
            int changed = copies ? 2 : 0;
            if ((fills || copies)
                    && call.getArguments().size() > changed
                    && isOneOf(call.getArgument(changed), names)) {
                changes.add(call);
            }
        }
        return changes;
    }

    private static boolean isElement(Expression target, Set<String> names) {
        return Sources.bare(target) instanceof ArrayAccessExpr access && isOneOf(access.getName(), names);
    }

    private static boolean isOneOf(Expression expression, Set<String> names) {
        return Sources.bare(expression) instanceof NameExpr name && names.contains(name.getNameAsString());
    }
}
