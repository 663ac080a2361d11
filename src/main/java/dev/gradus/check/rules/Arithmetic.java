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
    private Arithmetic() {}

    static Value add(Value first, Value second) {
        return sum(first, second, Double::sum);
    }

    static Value subtract(Value first, Value second) {
        return sum(first, second, (x, y) -> x - y);
    }

    private static Value sum(Value first, Value second, DoubleBinaryOperator operator) {
        if (first == Value.NEVER || second == Value.NEVER) {
            return Value.NEVER;
        }
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, operator);
        }
        return mixed(a, b).withEpsilons(met(a, b, Deed.ADDED)).withScale(scaleOfSum(a, b));
    }

    /** The small numbers that meet the input where these two are added, or where one bounds the other. */
    private static SortedSet<Place> met(Value a, Value b, Deed deed) {
        SortedSet<Place> met = new TreeSet<>();
        for (Value[] pair : new Value[][] {{a, b}, {b, a}}) {
            if (pair[0].data()) {
                Scale scale = pair[0].scale();
                met.addAll(places(pair[1], constant -> constant.isSmallBeside(scale), deed));
                met.addAll(places(pair[1], Constant::isNearlyOne, deed));
                if (pair[1].scale().isSmallBeside(scale)) {
                    pair[1].scale().places().forEach(place -> met.add(place.with(deed)));
                }
            }
        }
        return met;
    }

    private static Scale scaleOfSum(Value a, Value b) {
        if (isZero(a)) {
            return b.scale();
        }
        return isZero(b) ? a.scale() : factor(a).plus(factor(b));
    }

    private static boolean isZero(Value value) {
        return value.isConstant() && value.constants().keySet().stream().allMatch(constant -> constant.value() == 0);
    }

    /** By how much it makes a number larger that is multiplied by it. */
    private static Scale factor(Value value) {
        double[] sizes = value.constants().keySet().stream()
                .mapToDouble(constant -> Math.abs(constant.value()))
                .filter(size -> size > 0 && size < Double.POSITIVE_INFINITY)
                .sorted()
                .toArray();
        return value.data() || sizes.length == 0
                ? value.scale()
                : Scale.of(sizes[0], sizes[sizes.length - 1], places(value, constant -> true, Deed.ADDED));
    }

    static Value multiply(Value first, Value second) {
        if (first == Value.NEVER || second == Value.NEVER) {
            return Value.NEVER;
        }
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, (x, y) -> x * y);
        }
        return mixed(a, b).withEpsilons(nearlyOne(a, b)).withScale(factor(a).times(factor(b)));
    }

    static Value divide(Value first, Value second) {
        if (first == Value.NEVER || second == Value.NEVER) {
            return Value.NEVER;
        }
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return foldDivision(a, b);
        }
        return mixed(a, b).withEpsilons(nearlyOne(a, b)).withScale(factor(a).over(factor(b)));
    }

    /** What {@code Math.log1p} takes: 1 is added to it, and beside that a number that was made small is an epsilon. */
    static Value besideOne(Value value) {
        SortedSet<Place> met = new TreeSet<>();
        if (value.data() && value.scale().isAlwaysSmall()) {
            value.scale().places().forEach(place -> met.add(place.with(Deed.ADDED)));
        }
        return value.withEpsilons(met);
    }

    /** {@code Math.max} and {@code Math.min}: a bound that is small, or nearly 1, is a floor or a ceiling. */
    static Value bound(Value first, Value second, DoubleBinaryOperator operator) {
        Value a = first.scalar().settled();
        Value b = second.scalar().settled();
        if (a.isConstant() && b.isConstant()) {
            return fold(a, b, operator);
        }
        return mixed(a, b).withEpsilons(met(a, b, Deed.FLOOR)).withScale(a.or(b).scale());
    }

    /** A function of one number. */
    static Value apply(Value argument, DoubleUnaryOperator function) {
        Value a = argument.scalar().settled();
        if (!a.isConstant()) {
            return mixed(a, Value.NOTHING).withScale(a.scale());
        }
        Value result = Value.NOTHING;
        for (var entry : a.constants().entrySet()) {
            Constant constant = entry.getKey();
            result = result.or(
                    Value.constant(function.applyAsDouble(constant.value()), constant.whole(), entry.getValue()));
        }
        return result;
    }

    /** What is left without its digits behind the point: the half that is added before is for rounding, and no epsilon. */
    static Value rounded(Value value) {
        return value.data() ? Value.DATA.withScale(value.scale()) : value;
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

    private static Place first(Place a, Place b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
