package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/** What the functions of {@code Math} give. */
final class Mathematics {
    private static final double ULP = Math.ulp(1.0);

    /** Those that keep no proportion: nothing is known of what they make of a number that was made small. */
    private static final Map<String, DoubleUnaryOperator> FUNCTIONS = Map.ofEntries(
            Map.entry("exp", Math::exp),
            Map.entry("expm1", Math::expm1),
            Map.entry("cbrt", Math::cbrt),
            Map.entry("sqrt", Math::sqrt),
            Map.entry("sin", Math::sin),
            Map.entry("cos", Math::cos),
            Map.entry("tan", Math::tan),
            Map.entry("asin", Math::asin),
            Map.entry("atan", Math::atan),
            Map.entry("sinh", Math::sinh),
            Map.entry("cosh", Math::cosh),
            Map.entry("tanh", Math::tanh),
            Map.entry("signum", Math::signum),
            Map.entry("log", Math::log),
            Map.entry("log10", Math::log10),
            Map.entry("log1p", Math::log1p));

    private Mathematics() {}

    static Value call(String name, List<Value> arguments, Node where) {
        Value first = arguments.isEmpty() ? Value.DATA : arguments.get(0);
        Value second = arguments.size() < 2 ? first : arguments.get(1);
        boolean constants = first.isConstant() && second.isConstant();
        return switch (name) {
            case "max" -> Arithmetic.bound(first, second, Math::max);
            case "min" -> Arithmetic.bound(first, second, Math::min);
            case "clamp" ->
                Arithmetic.bound(
                        Arithmetic.bound(first, second, Math::max),
                        arguments.size() < 3 ? first : arguments.get(2),
                        Math::min);
            case "sum", "addExact" -> Arithmetic.add(first, second);
            case "subtractExact" -> Arithmetic.subtract(first, second);
            case "multiplyExact" -> Arithmetic.multiply(first, second);
            case "hypot" -> constants ? Arithmetic.fold(first, second, Math::hypot) : Arithmetic.add(first, second);
            case "fma" ->
                Arithmetic.add(Arithmetic.multiply(first, second), arguments.size() < 3 ? first : arguments.get(2));
            case "abs" -> Arithmetic.apply(first, Math::abs);
            case "copySign" -> Arithmetic.apply(first, x -> x);
            case "toRadians", "toDegrees" ->
                Arithmetic.apply(first, name.equals("toRadians") ? Math::toRadians : Math::toDegrees);
            case "pow" ->
                constants ? Arithmetic.real(Arithmetic.fold(first, second, Math::pow)) : Arithmetic.blend(arguments);
            case "scalb" ->
                constants
                        ? Arithmetic.real(Arithmetic.fold(first, second, (x, n) -> Math.scalb(x, (int) n)))
                        : Arithmetic.blend(arguments);
            case "ulp" ->
                first.isConstant()
                        ? Arithmetic.real(Arithmetic.apply(first, Math::ulp))
                        : Value.DATA.withScale(Scale.of(ULP, ULP, new TreeSet<>(Set.of(Place.of(where)))));
            case "nextUp", "nextDown", "nextAfter" -> stepped(name, first, where);
            case "floor" -> rounded(first, Math::floor);
            case "ceil" -> rounded(first, Math::ceil);
            case "rint", "round" -> rounded(first, Math::rint);
            default ->
                first.isConstant() && FUNCTIONS.containsKey(name)
                        ? Arithmetic.apply(Arithmetic.real(first), FUNCTIONS.get(name))
                        : Arithmetic.blend(arguments);
        };
    }

    private static Value rounded(Value value, DoubleUnaryOperator function) {
        return value.isConstant()
                ? Arithmetic.apply(value, function)
                : Arithmetic.rounded(value.scalar().settled());
    }

    private static Value stepped(String name, Value value, Node where) {
        if (value.isConstant()) {
            return Arithmetic.real(Arithmetic.apply(value, name.equals("nextDown") ? Math::nextDown : Math::nextUp));
        }
        return Arithmetic.blend(List.of(value))
                .withEpsilons(new TreeSet<>(Set.of(Place.of(where).with(Place.Deed.FACTOR))));
    }
}
