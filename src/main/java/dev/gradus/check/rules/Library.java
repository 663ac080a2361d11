package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the JDK's methods do with values. The few that do arithmetic are known; of all others it is taken that they give something of what they
 * are given, and put it into the objects that they change.
 */
final class Library {
    private static final Set<String> LOGARITHMS = Set.of("log", "log10", "log1p");
    private static final Set<String> ANSWERS = Set.of(
            "compare",
            "compareTo",
            "equals",
            "isNaN",
            "isInfinite",
            "isFinite",
            "hashCode",
            "contains",
            "containsKey",
            "isEmpty",
            "size",
            "length",
            "indexOf",
            "anyMatch",
            "allMatch",
            "noneMatch",
            "test",
            "count",
            "signum");
    private static final Set<String> PUTTERS = Set.of(
            "add",
            "addAll",
            "set",
            "put",
            "putAll",
            "putIfAbsent",
            "merge",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "replaceAll",
            "push",
            "offer",
            "addFirst",
            "addLast",
            "accept",
            "accumulate",
            "updateAndGet",
            "getAndUpdate",
            "accumulateAndGet",
            "addAndGet",
            "getAndSet");
    private static final Set<String> FILLERS =
            Set.of("setAll", "parallelSetAll", "fill", "addAll", "parallelPrefix", "replaceAll");

    private final LogFlow flow;

    Library(LogFlow flow) {
        this.flow = flow;
    }

    /** Whether a method reference to it takes its arguments as they are. */
    static boolean hasStatic(String type, String name) {
        return Set.of("Math", "StrictMath").contains(type)
                || Set.of("Double", "Integer", "Long").contains(type)
                        && Set.of("sum", "max", "min", "compare", "valueOf", "isNaN")
                                .contains(name)
                || Set.of("Arrays", "DoubleStream", "IntStream", "List", "Objects")
                        .contains(type)
                || name.equals("valueOf");
    }

    /** A static method: {@code Math.log(x)}. */
    Value ofClass(String type, String name, List<Value> arguments, Node where) {
        boolean math = type.equals("Math") || type.equals("StrictMath");
        if (math && LOGARITHMS.contains(name) && !arguments.isEmpty()) {
            Value argument = arguments.get(0);
            flow.logarithm(name.equals("log1p") ? Arithmetic.besideOne(argument.elements()) : argument, where);
            return argument.isConstant() ? Mathematics.call(name, arguments, where) : Value.DATA;
        }
        Optional<Value> bits = Bits.call(name, arguments, where);
        if (bits.isPresent()) {
            return bits.get();
        }
        if (math || type.equals("Double") && Set.of("sum", "max", "min").contains(name)) {
            return Mathematics.call(name, arguments, where);
        }
        if (ANSWERS.contains(name)) {
            return Value.DATA;
        }
        if (name.equals("iterate") && arguments.size() > 1) {
            return fresh(iterated(arguments.get(0).elements(), arguments), where);
        }
        if (type.equals("BigDecimal") && name.equals("valueOf") && arguments.size() == 2) {
            return scaled(arguments.get(0), arguments.get(1), -1);
        }
        if (Set.of("valueOf", "parseDouble", "parseFloat", "parseInt", "parseLong")
                        .contains(name)
                || type.equals("Objects")) {
            Value same = join(arguments);
            return type.equals("BigDecimal") && same.isConstant() ? Arithmetic.real(same) : same;
        }
        if (name.equals("arraycopy") && arguments.size() == 5) {
            arguments
                    .get(2)
                    .cells()
                    .forEach(cell -> flow.put(cell, arguments.get(0).elements()));
            return Value.NOTHING;
        }
        Value given = given(arguments, Value.NOTHING);
        if (FILLERS.contains(name)) {
            arguments.forEach(argument -> argument.cells().forEach(cell -> flow.put(cell, given)));
        }
        return fresh(given, where);
    }

    /** A method of an object: {@code values.map(f)}. */
    Value ofObject(Value receiver, String name, List<Value> arguments, Node where) {
        Value scalar = receiver.elements();
        Value first = arguments.isEmpty() ? Value.NOTHING : arguments.get(0);
        Value given = given(arguments, scalar);
        if (PUTTERS.contains(name)) {
            receiver.cells().forEach(cell -> flow.put(cell, given));
        }
        if (Set.of("size", "length").contains(name) && arguments.isEmpty()) {
            return Value.length(Place.of(where));
        }
        if (ANSWERS.contains(name)) {
            return Value.DATA;
        }
        if (Set.of("andThen", "compose").contains(name)) {
            Value inner = name.equals("andThen") ? receiver : first;
            Value outer = name.equals("andThen") ? first : receiver;
            return Value.function(flow.closure(where, () -> new Composed(inner, outer)));
        }
        boolean number = receiver.cells().isEmpty();
        switch (name) {
            case "add", "plus":
                return number ? Arithmetic.add(receiver, first) : Value.DATA;
            case "subtract":
                return Arithmetic.subtract(receiver, first);
            case "multiply":
                return Arithmetic.multiply(scalar, first);
            case "divide":
                return Arithmetic.divide(scalar, first);
            case "max", "min":
                return arguments.size() == 1 && first.functions().isEmpty()
                        ? Arithmetic.bound(scalar, first, name.equals("max") ? Math::max : Math::min)
                        : scalar;
            case "negate":
                return Arithmetic.apply(scalar, x -> -x);
            case "movePointLeft":
                return scaled(scalar, first, -1);
            case "movePointRight", "scaleByPowerOfTen":
                return scaled(scalar, first, 1);
            case "doubleValue", "setScale", "round", "abs", "getAsDouble", "stripTrailingZeros", "plusScale":
                return scalar;
            case "pow":
                return scalar.isConstant() && first.isConstant()
                        ? Arithmetic.fold(scalar, first, Math::pow)
                        : Arithmetic.blend(List.of(scalar, first));
            case "remainder", "sqrt", "intValue", "longValue":
                return Arithmetic.blend(List.of(scalar, first));
            case "filter",
                    "limit",
                    "skip",
                    "sorted",
                    "distinct",
                    "boxed",
                    "parallel",
                    "sequential",
                    "peek",
                    "takeWhile",
                    "dropWhile",
                    "iterator",
                    "stream",
                    "clone":
                return fresh(scalar, where);
            case "map", "mapToDouble", "mapToObj", "mapToInt", "flatMap", "flatMapToDouble", "mapMulti":
                return fresh(results(arguments, scalar), where);
            case "summaryStatistics", "sum", "average", "getSum", "getAverage", "getMax", "getMin":
                return scalar;
            default:
                return fresh(scalar.or(given), where);
        }
    }

    /** A constant with its decimal point moved. */
    static Value scaled(Value number, Value places, int direction) {
        return number.isConstant() && places.isConstant()
                ? Arithmetic.real(Arithmetic.fold(number, places, (x, n) -> x * Math.pow(10, direction * n)))
                : Arithmetic.blend(List.of(number, places));
    }

    /** Something of what is given: the arguments' elements, and what their functions make of them and of the receiver's. */
    Value given(List<Value> arguments, Value receiver) {
        Value plain = Value.NOTHING;
        for (Value argument : arguments) {
            plain = plain.or(argument.functions().isEmpty() ? argument.elements() : Value.NOTHING);
        }
        return plain.or(results(arguments, receiver.or(plain)));
    }

    private static Value results(List<Value> arguments, Value input) {
        Value results = Value.NOTHING;
        for (Value argument : arguments) {
            for (Closure function : argument.functions()) {
                int arity = function.arity() < 0 ? 2 : function.arity();
                results = results.or(function.apply(Collections.nCopies(arity, input)));
            }
        }
        return results;
    }

    /** What comes of a start and of a function of what came before. */
    private static Value iterated(Value start, List<Value> functions) {
        List<Value> turns = new ArrayList<>(List.of(start));
        for (int turn = 0; turn < 3; turn++) {
            turns.add(start.or(results(functions, turns.get(turn))));
        }
        return Widening.ofTurns(turns);
    }

    private static Value join(List<Value> arguments) {
        Value joined = Value.NOTHING;
        for (Value argument : arguments) {
            joined = joined.or(argument);
        }
        return joined == Value.NOTHING ? Value.DATA : joined;
    }

    /** A new object that holds something of this, or this itself: which of the two is not known. */
    private Value fresh(Value content, Node where) {
        flow.put(flow.cell(where), content);
        return content.or(Value.cell(flow.cell(where)));
    }

    private record Composed(Value inner, Value outer) implements Closure {
        @Override
        public int arity() {
            return 1;
        }

        @Override
        public void madeAmong(Map<String, Value> variables) {}

        @Override
        public Value apply(List<Value> arguments) {
            return Calls.apply(outer, List.of(Calls.apply(inner, arguments)));
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
