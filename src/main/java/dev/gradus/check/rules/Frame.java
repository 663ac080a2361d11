package dev.gradus.check.rules;

import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One call of a method or lambda that is followed: what its variables can be at the statement that has been reached. */
final class Frame {
    private final LogFlow flow;
    private final Expressions expressions;
    private final Statements statements;
    private Map<String, Value> variables;
    private boolean reached = true;
    private List<Map<String, Value>> jumps = new ArrayList<>();
    private Value result = Value.NOTHING;

    Frame(LogFlow flow, Map<String, Value> variables) {
        this.flow = flow;
        this.variables = variables;
        this.expressions = new Expressions(flow, this);
        this.statements = new Statements(this, expressions);
    }

    Expressions expressions() {
        return expressions;
    }

    LogFlow flow() {
        return flow;
    }

    /** Runs a statement and gives what it returns from the method, in every way through it. */
    Value run(Statement statement) {
        statements.run(statement);
        return result;
    }

    void returns(Value value) {
        result = result.or(value);
        stop();
    }

    /** Nothing after this statement is reached by this way. */
    void stop() {
        reached = false;
    }

    /** The way goes on behind the loop or switch, or with its next turn. */
    void jump() {
        if (reached) {
            jumps.add(copy());
        }
        stop();
    }

    boolean reached() {
        return reached;
    }

    Map<String, Value> variables() {
        return variables;
    }

    /** A copy of the variables, to come back to. */
    Map<String, Value> copy() {
        return new HashMap<>(variables);
    }

    /** Goes back to variables as they were. */
    void restore(Map<String, Value> earlier) {
        variables = new HashMap<>(earlier);
        reached = true;
    }

    /** Here another way comes in. */
    void meet(Map<String, Value> other) {
        if (reached) {
            other.forEach((name, value) -> variables.merge(name, value, Value::or));
        } else {
            restore(other);
        }
    }

    /** Runs the body of a loop or switch and lets what jumped out of it come in again behind it. */
    void catching(Runnable body) {
        List<Map<String, Value>> outer = jumps;
        jumps = new ArrayList<>();
        body.run();
        List<Map<String, Value>> jumped = jumps;
        jumps = outer;
        jumped.forEach(this::meet);
    }
}
