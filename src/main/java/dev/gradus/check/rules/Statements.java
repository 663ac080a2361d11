package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each kind of statement does to the variables. No condition is decided: both ways are gone. */
final class Statements {
    private static final int MOST_TURNS = 4;

    private final Frame frame;
    private final Expressions expressions;

    Statements(Frame frame, Expressions expressions) {
        this.frame = frame;
        this.expressions = expressions;
    }

    void run(Statement statement) {
        frame.flow().step();
        if (!frame.reached()) {
            return;
        }
        if (statement instanceof BlockStmt block) {
            block.getStatements().forEach(this::run);
        } else if (statement instanceof ExpressionStmt expression) {
            expressions.value(expression.getExpression());
        } else if (statement instanceof IfStmt choice) {
            runIf(choice);
        } else if (statement instanceof ForStmt loop) {
            loop.getInitialization().forEach(expressions::value);
            loop(loop.getCompare(), loop.getBody(), loop.getUpdate());
        } else if (statement instanceof WhileStmt loop) {
            loop(Optional.of(loop.getCondition()), loop.getBody(), List.of());
        } else if (statement instanceof DoStmt loop) {
            frame.catching(() -> run(loop.getBody()));
            if (frame.reached()) {
                loop(Optional.of(loop.getCondition()), loop.getBody(), List.of());
            }
        } else if (statement instanceof ForEachStmt loop) {
            Value elements = expressions.value(loop.getIterable()).elements();
            frame.variables().put(loop.getVariableDeclarator().getNameAsString(), elements);
            loop(Optional.empty(), loop.getBody(), List.of());
        } else if (statement instanceof ReturnStmt back) {
            frame.returns(back.getExpression().map(expressions::value).orElse(Value.NOTHING));
        } else if (statement instanceof ThrowStmt thrown) {
            expressions.value(thrown.getExpression());
            frame.stop();
        } else if (statement instanceof BreakStmt || statement instanceof ContinueStmt) {
            frame.jump();
        } else if (statement instanceof YieldStmt yield) {
            expressions.yields(expressions.value(yield.getExpression()));
            frame.jump();
        } else if (statement instanceof SwitchStmt choice) {
            expressions.value(choice.getSelector());
            runEntries(choice.getEntries());
        } else if (statement instanceof LabeledStmt labeled) {
            frame.catching(() -> run(labeled.getStatement()));
        } else if (statement instanceof TryStmt attempt) {
            runTry(attempt);
        } else if (statement instanceof SynchronizedStmt locked) {
            run(locked.getBody());
        } else if (statement instanceof AssertStmt assertion) {
            expressions.value(assertion.getCheck());
        } else if (statement instanceof ExplicitConstructorInvocationStmt constructor) {
            expressions.creations().constructor(constructor);
        }
    }

    private void runIf(IfStmt choice) {
        expressions.value(choice.getCondition());
        Map<String, Value> start = frame.copy();
        run(choice.getThenStmt());
        boolean thenReached = frame.reached();
        Map<String, Value> then = frame.copy();
        frame.restore(start);
        choice.getElseStmt().ifPresent(this::run);
        if (thenReached) {
            frame.meet(then);
        }
    }

    private void loop(Optional<Expression> condition, Statement body, List<Expression> update) {
        condition.ifPresent(expressions::value);
        List<Map<String, Value>> turns = new ArrayList<>();
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Map<String, Value> start = frame.copy();
            turns.add(start);
            frame.catching(() -> run(body));
            if (frame.reached()) {
                update.forEach(expressions::value);
                condition.ifPresent(expressions::value);
            }
            frame.meet(start);
            if (frame.variables().equals(start)) {
                return;
            }
        }
        turns.add(frame.copy());
        frame.variables()
                .replaceAll((name, value) -> Widening.ofTurns(turns.stream()
                        .map(variables -> variables.getOrDefault(name, Value.NOTHING))
                        .toList()));
    }

    /** The cases of a switch: each is entered with what was there before, or from the one above it. */
    void runEntries(List<SwitchEntry> entries) {
        Map<String, Value> start = frame.copy();
        frame.catching(() -> {
            for (SwitchEntry entry : entries) {
                frame.meet(start);
                for (Node statement : entry.getStatements()) {
                    run((Statement) statement);
                }
                if (entry.getType() != SwitchEntry.Type.STATEMENT_GROUP) {
                    frame.jump();
                }
            }
        });
        frame.meet(start);
    }

    private void runTry(TryStmt attempt) {
        Map<String, Value> start = frame.copy();
        attempt.getResources().forEach(expressions::value);
        run(attempt.getTryBlock());
        boolean reached = frame.reached();
        Map<String, Value> tried = frame.copy();
        boolean end = reached;
        Map<String, Value> after = tried;
        for (CatchClause clause : attempt.getCatchClauses()) {
            frame.restore(start);
            frame.meet(tried);
            frame.variables().put(clause.getParameter().getNameAsString(), Value.DATA);
            run(clause.getBody());
            if (frame.reached()) {
                if (end) {
                    frame.meet(after);
                }
                after = frame.copy();
                end = true;
            }
        }
        frame.restore(after);
        attempt.getFinallyBlock().ifPresent(this::run);
        if (!end) {
            frame.stop();
        }
    }
}
