package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.gradus.problem.Contract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Follows the values of a program from the contract's parameters to its logarithms: through variables in the order of the statements, through
 * calls of the program's own methods for each kind of arguments, through lambdas, fields and arrays (each of these as one place that holds
 * whatever was ever put there). Runs nothing. For one use by one thread.
 */
final class LogFlow {
    // A solution takes some hundred steps, an expression of 4000 terms takes 32,000.
    private static final int MOST_STEPS = 60_000;
    private static final int MOST_ROUNDS = 8;
    private static final int DEEPEST_CALL = 40;

    private final Program program;
    private final Map<Node, Cell> cells = new IdentityHashMap<>();
    private final Map<Program.Field, Cell> fields = new HashMap<>();
    private final Map<String, Cell> outer = new HashMap<>();
    private final Map<Node, Closure> closures = new IdentityHashMap<>();
    private final Map<Call, Value> before = new HashMap<>();
    private final Map<Call, Value> thisRound = new HashMap<>();
    private final List<Call> active = new ArrayList<>();
    private final SortedMap<Place, Node> found = new TreeMap<>();
    private boolean news;
    private int steps;

    /** A call as far as its result goes. The node is compared by what it is, not by what it says. */
    private record Call(Node callable, List<Value> arguments) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Call call && callable == call.callable && arguments.equals(call.arguments);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(callable) * 31 + arguments.hashCode();
        }
    }

    private LogFlow(Program program) {
        this.program = program;
    }

    /**
     * Gives every place where a small number gets into what a logarithm is taken of, with that logarithm.
     *
     * @throws IllegalStateException if the program is too tangled to be followed
     */
    static SortedMap<Place, Node> epsilons(Program program, Contract contract) {
        LogFlow flow = new LogFlow(program);
        flow.news = true;
        for (int round = 0; flow.news && round < MOST_ROUNDS; round++) {
            flow.round(contract);
        }
        return flow.found;
    }

    private void round(Contract contract) {
        news = false;
        before.putAll(thisRound);
        thisRound.clear();
        initialize();
        for (MethodDeclaration entry : program.entries(contract)) {
            List<Value> arguments = new ArrayList<>();
            for (Parameter parameter : entry.getParameters()) {
                Cell input = cell(parameter);
                input.put(Value.DATA);
                boolean number = parameter.getType().isPrimitiveType() && !parameter.isVarArgs();
                arguments.add(number ? Value.DATA : Value.cell(input));
            }
            call(entry, arguments);
        }
    }

    private void initialize() {
        for (FieldDeclaration declaration : program.unit().findAll(FieldDeclaration.class)) {
            String type = Program.enclosingType(declaration).orElse("");
            declaration
                    .getVariables()
                    .forEach(variable -> variable.getInitializer().ifPresent(start -> {
                        Value value =
                                new Frame(this, new HashMap<>()).expressions().initializer(start, variable.getType());
                        put(field(type, variable.getNameAsString()), value);
                    }));
        }
        for (EnumConstantDeclaration constant : program.unit().findAll(EnumConstantDeclaration.class)) {
            new Frame(this, new HashMap<>()).expressions().creations().enumConstant(constant);
        }
        program.unit()
                .findAll(InitializerDeclaration.class)
                .forEach(block -> new Frame(this, new HashMap<>()).run(block.getBody()));
    }

    Program program() {
        return program;
    }

    /** Counts one more step. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new IllegalStateException("too tangled to be followed");
        }
    }

    /** A logarithm is taken of this value. */
    void logarithm(Value argument, Node where) {
        argument.elements().settled().epsilons().forEach(place -> found.putIfAbsent(place, where));
    }

    /** The cell of an object that is made, or of an array that comes in, at this node. */
    Cell cell(Node node) {
        return cells.computeIfAbsent(node, key -> new Cell());
    }

    Cell field(String type, String name) {
        return fields.computeIfAbsent(
                program.fields(name).stream()
                        .filter(field -> field.type().equals(type))
                        .findFirst()
                        .orElse(new Program.Field(type, name, Optional.empty())),
                key -> new Cell());
    }

    /** What variables of that name were declared as, wherever that was. */
    Cell outer(String name) {
        return outer.computeIfAbsent(name, key -> new Cell());
    }

    void put(Cell cell, Value value) {
        news |= cell.put(value);
    }

    /** Something that others build on is not what it was: another round is needed. */
    void changed() {
        news = true;
    }

    Closure closure(Node node, Supplier<Closure> maker) {
        return closures.computeIfAbsent(node, key -> maker.get());
    }

    /** Any of these methods, called with these arguments. */
    Value call(Collection<? extends CallableDeclaration<?>> callables, List<Value> arguments) {
        Value result = Value.NOTHING;
        for (CallableDeclaration<?> callable : callables) {
            result = result.or(call(callable, arguments));
        }
        return result;
    }

    private Value call(CallableDeclaration<?> callable, List<Value> arguments) {
        return call(callable, arguments, bound -> {
            Frame frame = new Frame(this, bind(callable.getParameters(), bound, new HashMap<>()));
            Value result = frame.run(body(callable));
            return callable instanceof MethodDeclaration method ? Expressions.typed(result, method.getType()) : result;
        });
    }

    /** Runs a body for these arguments, unless it is known already what comes of them. */
    Value call(Node callable, List<Value> given, Function<List<Value>, Value> body) {
        List<Value> arguments = active.stream()
                .filter(call -> call.callable() == callable)
                .findFirst()
                .map(call -> Widening.ofArguments(call.arguments(), given))
                .orElseGet(() -> List.copyOf(given));
        Call call = new Call(callable, arguments);
        Value known = thisRound.get(call);
        if (known != null) {
            return known;
        }
        Value earlier = before.getOrDefault(call, Value.NOTHING);
        if (active.contains(call)) {
            return earlier.equals(Value.NOTHING) ? Value.NEVER : earlier;
        }
        if (active.size() >= DEEPEST_CALL) {
            return earlier;
        }
        active.add(call);
        try {
            Value result = body.apply(arguments).or(earlier);
            news |= !result.equals(earlier);
            thisRound.put(call, result);
            return result;
        } finally {
            active.remove(active.size() - 1);
        }
    }

    static Map<String, Value> bind(List<Parameter> parameters, List<Value> arguments, Map<String, Value> variables) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Value value = i < arguments.size() ? Expressions.typed(arguments.get(i), parameter.getType()) : Value.DATA;
            if (parameter.isVarArgs()) {
                for (Value more : arguments.subList(Math.min(i, arguments.size()), arguments.size())) {
                    value = value.or(more);
                }
            }
            variables.put(parameter.getNameAsString(), value);
        }
        return variables;
    }

    private static Statement body(CallableDeclaration<?> callable) {
        return callable instanceof MethodDeclaration method
                ? method.getBody().map(Statement.class::cast).orElseGet(BlockStmt::new)
                : callable.asConstructorDeclaration().getBody();
    }
}
