package dev.gradus.check.rules;

import dev.gradus.check.rules.Place.Deed;
import dev.gradus.check.rules.Value.Constant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/** What becomes of values in calculations: constants are folded, and a small number that meets the input is noted as an epsilon. */
final class Arithmetic {
    private static final double SMALL_FACTOR = 0.02;
    private static final double LARGE_DIVISOR = 1e5;

    private Arithmetic() {}

    static Value add(Value first, Value second) {
        return sum(first, second, Double::sum);
    }

    static Value subtract(Value first, Value second) {
        return sum(first, second, (x, y) -> x - y);
    }

    private static Value sum(Value first, Value second, DoubleBinaryOperator operator) {
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, operator);
        }
        SortedSet<Place> met = new TreeSet<>();
        for (Value[] pair : new Value[][] {{a, b}, {b, a}}) {
            if (pair[0].data()) {
                met.addAll(places(pair[1], Constant::isSmall, Deed.ADDED));
                met.addAll(places(pair[1], Constant::isNearlyOne, Deed.ADDED));
                if (pair[0].tinies().isEmpty()) {
                    pair[1].tinies().forEach(place -> met.add(place.with(Deed.ADDED)));
                }
            }
        }
        Value result = mixed(a, b).withEpsilons(met);
        boolean bothTiny = isTinyOrZero(a) && isTinyOrZero(b);
        return bothTiny ? result.withTinies(a.or(b).tinies()) : result;
    }

    static Value multiply(Value first, Value second) {
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, (x, y) -> x * y);
        }
        SortedSet<Place> tinies = new TreeSet<>(a.or(b).tinies());
        tinies.addAll(places(a, Arithmetic::isSmallFactor, Deed.ADDED));
        tinies.addAll(places(b, Arithmetic::isSmallFactor, Deed.ADDED));
        return mixed(a, b).withEpsilons(nearlyOne(a, b)).withTinies(tinies);
    }

    static Value divide(Value first, Value second) {
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return foldDivision(a, b);
        }
        Value result = mixed(a, b).withEpsilons(nearlyOne(a, b));
        if (!b.tinies().isEmpty()) {
            return result;
        }
        SortedSet<Place> tinies = new TreeSet<>(a.tinies());
        tinies.addAll(places(a, Arithmetic::isSmallFactor, Deed.ADDED));
        tinies.addAll(places(b, constant -> Math.abs(constant.value()) >= LARGE_DIVISOR, Deed.ADDED));
        return result.withTinies(tinies);
    }

    /** {@code Math.max} and {@code Math.min}: a bound that is small, or nearly 1, is a floor or a ceiling. */
    static Value bound(Value first, Value second, DoubleBinaryOperator operator) {
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, operator);
        }
        SortedSet<Place> met = new TreeSet<>();
        for (Value[] pair : new Value[][] {{a, b}, {b, a}}) {
            if (pair[0].data()) {
                met.addAll(places(pair[1], Constant::isSmall, Deed.FLOOR));
                met.addAll(places(pair[1], Constant::isNearlyOne, Deed.FLOOR));
                if (pair[0].tinies().isEmpty()) {
                    pair[1].tinies().forEach(place -> met.add(place.with(Deed.FLOOR)));
                }
            }
        }
        return mixed(a, b).withEpsilons(met);
    }

    /** A function of one number. */
    static Value apply(Value argument, DoubleUnaryOperator function) {
        Value a = argument.scalar().settled();
        if (!a.isConstant()) {
            return mixed(a, Value.NOTHING).withTinies(a.tinies());
        }
        Value result = Value.NOTHING;
        for (var entry : a.constants().entrySet()) {
            Constant constant = entry.getKey();
            result = result.or(
                    Value.constant(function.applyAsDouble(constant.value()), constant.whole(), entry.getValue()));
        }
        return result;
    }

    /** Whole constants as doubles. */
    static Value real(Value value) {
        return retyped(value, false);
    }

    /** Constants without what is behind the point. */
    static Value whole(Value value) {
        return retyped(value, true);
    }

    private static Value retyped(Value value, boolean whole) {
        Value result = Value.NOTHING;
        for (var entry : value.constants().entrySet()) {
            double number = entry.getKey().value();
            result = result.or(Value.constant(whole ? (long) number : number, whole, entry.getValue()));
        }
        return result;
    }

    /** Something that depends on all of these in a way that is not followed; the epsilons in them stay. */
    static Value blend(List<Value> values) {
        Value blend = Value.NOTHING;
        for (Value value : values) {
            blend = mixed(blend, value.elements().scalar().settled());
        }
        return mixed(blend, Value.NOTHING);
    }

    /** A number that is input from here on, whose epsilons are those of both. */
    private static Value mixed(Value a, Value b) {
        return Value.DATA.withEpsilons(a.epsilons()).withEpsilons(b.epsilons());
    }

    static Value fold(Value a, Value b, DoubleBinaryOperator operator) {
        Value result = Value.NOTHING;
        for (var x : a.constants().entrySet()) {
            for (var y : b.constants().entrySet()) {
                result = result.or(Value.constant(
                        operator.applyAsDouble(x.getKey().value(), y.getKey().value()),
                        x.getKey().whole() && y.getKey().whole(),
                        first(x.getValue(), y.getValue())));
            }
        }
        return result;
    }

    private static Value foldDivision(Value a, Value b) {
        Value result = Value.NOTHING;
        for (var x : a.constants().entrySet()) {
            for (var y : b.constants().entrySet()) {
                boolean whole = x.getKey().whole() && y.getKey().whole();
                double quotient = x.getKey().value() / y.getKey().value();
                result = result.or(Value.constant(
                        whole && Double.isFinite(quotient) ? (long) quotient : quotient,
                        whole,
                        first(x.getValue(), y.getValue())));
            }
        }
        return result;
    }

    private static SortedSet<Place> nearlyOne(Value a, Value b) {
        SortedSet<Place> met = new TreeSet<>(places(a, Constant::isNearlyOne, Deed.FACTOR));
        met.addAll(places(b, Constant::isNearlyOne, Deed.FACTOR));
        return met;
    }

    private static SortedSet<Place> places(Value value, Predicate<Constant> which, Deed deed) {
        SortedSet<Place> places = new TreeSet<>();
        value.constants().forEach((constant, place) -> {
            if (which.test(constant)) {
                places.add(place.with(deed));
            }
        });
        return places;
    }

    private static boolean isTinyOrZero(Value value) {
        return !value.tinies().isEmpty()
                || value.isConstant()
                        && value.constants().keySet().stream().allMatch(constant -> constant.value() == 0);
    }

    private static boolean isSmallFactor(Constant constant) {
        return constant.value() != 0 && Math.abs(constant.value()) <= SMALL_FACTOR;
    }

    private static Place first(Place a, Place b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
