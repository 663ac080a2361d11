package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the functions of {@code Math} give, its logarithms apart. */
final class Mathematics {
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
            case "exp" -> Arithmetic.apply(first, Math::exp);
            case "sqrt" -> Arithmetic.apply(first, Math::sqrt);
            case "cbrt" -> Arithmetic.apply(first, Math::cbrt);
            case "pow" ->
                constants ? Arithmetic.real(Arithmetic.fold(first, second, Math::pow)) : Arithmetic.blend(arguments);
            case "scalb" ->
                constants
                        ? Arithmetic.real(Arithmetic.fold(first, second, (x, n) -> Math.scalb(x, (int) n)))
                        : Arithmetic.blend(arguments);
            case "ulp" ->
                first.isConstant()
                        ? Arithmetic.real(Arithmetic.apply(first, Math::ulp))
                        : Value.DATA.withTinies(
                                new TreeSet<>(Set.of(Place.of(where).with(Place.Deed.ADDED))));
            case "nextUp", "nextDown", "nextAfter" -> stepped(name, first, where);
            default -> Arithmetic.blend(arguments);
        };
    }

    private static Value stepped(String name, Value value, Node where) {
        if (value.isConstant()) {
            return Arithmetic.real(Arithmetic.apply(value, name.equals("nextDown") ? Math::nextDown : Math::nextUp));
        }
        return Arithmetic.blend(List.of(value))
                .withEpsilons(new TreeSet<>(Set.of(Place.of(where).with(Place.Deed.FACTOR))));
    }
}
