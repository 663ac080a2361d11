package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A lambda, or a method of an anonymous class, with the variables around it as they were wherever it was made. */
final class LambdaClosure implements Closure {
    private final LogFlow flow;
    private final Node place;
    private final List<Parameter> parameters;
    private final Statement body;
    private final Map<String, Value> around = new HashMap<>();

    LambdaClosure(LogFlow flow, Node place, List<Parameter> parameters, Statement body) {
        this.flow = flow;
        this.place = place;
        this.parameters = parameters;
        this.body = body;
    }

    @Override
    public int arity() {
        return parameters.size();
    }

    @Override
    public void madeAmong(Map<String, Value> variables) {
        Map<String, Value> earlier = new HashMap<>(around);
        variables.forEach((name, value) -> around.merge(name, value, Value::or));
        if (!around.equals(earlier)) {
            flow.changed();
        }
    }

    @Override
    public Value apply(List<Value> arguments) {
        return flow.call(place, arguments, given -> {
            Frame frame = new Frame(flow, LogFlow.bind(parameters, given, new HashMap<>(around)));
            return body instanceof ExpressionStmt expression && place instanceof LambdaExpr
                    ? frame.expressions().value(expression.getExpression())
                    : frame.run(body);
        });
    }
}
