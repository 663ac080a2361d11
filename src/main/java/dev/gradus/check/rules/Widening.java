package dev.gradus.check.rules;

import dev.gradus.check.rules.Value.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Where constants go that are multiplied or divided again and again: {@code while (1 + eps > 1) eps /= 2}. */
final class Widening {
    private static final double VANISHING = 1e-30;
    private static final double BOUNDLESS = 1e30;

    private Widening() {}

    /** What a recursive call is given in its turn, which the call before it was given that. */
    static List<Value> ofArguments(List<Value> before, List<Value> now) {
        List<Value> widened = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Value earlier = i < before.size() ? before.get(i) : Value.DATA;
            Optional<Double> limit = ratio(earlier, now.get(i)).flatMap(Widening::limit);
            Value value = now.get(i);
            boolean passedOn = value.isConstant()
                    && value.constants().keySet().equals(earlier.constants().keySet());
            Value next = passedOn ? earlier : value.widened();
            widened.add(limit.isPresent() ? constant(value, limit.get()) : next);
        }
        return widened;
    }

    /** What a variable may become that had these values, one after the other, in the first turns of a loop: with the constant that it runs to. */
    static Value ofTurns(List<Value> turns) {
        int last = turns.size() - 1;
        Value value = turns.get(last);
        if (last < 2) {
            return value;
        }
        Optional<Double> first = ratio(turns.get(last - 2), turns.get(last - 1));
        Optional<Double> second = ratio(turns.get(last - 1), value);
        boolean steady =
                first.isPresent() && second.isPresent() && Math.abs(first.get() - second.get()) <= 1e-6 * first.get();
        return steady
                ? second.flatMap(Widening::limit)
                        .map(limit -> value.or(constant(value, limit)))
                        .orElse(value)
                : value;
    }

    private static Value constant(Value value, double limit) {
        return Value.constant(
                limit, false, value.constants().get(value.constants().firstKey()));
    }

    private static Optional<Double> limit(double ratio) {
        if (ratio == 1) {
            return Optional.empty();
        }
        return Optional.of(ratio < 1 ? VANISHING : BOUNDLESS);
    }

    /** By what the constant that is farthest on its way from 1 was multiplied; for whole numbers nothing, they count. */
    private static Optional<Double> ratio(Value before, Value now) {
        if (!before.isConstant()
                || !now.isConstant()
                || now.constants().firstKey().whole()) {
            return Optional.empty();
        }
        double smaller = smallest(now.constants()) / smallest(before.constants());
        double larger = largest(now.constants()) / largest(before.constants());
        double ratio = smaller < 1 ? smaller : larger;
        return ratio > 0 && ratio < Double.POSITIVE_INFINITY ? Optional.of(ratio) : Optional.empty();
    }

    private static double smallest(SortedMap<Constant, Place> constants) {
        return constants.keySet().stream()
                .mapToDouble(constant -> Math.abs(constant.value()))
                .min()
                .orElseThrow();
    }

    private static double largest(SortedMap<Constant, Place> constants) {
        return constants.keySet().stream()
                .mapToDouble(constant -> Math.abs(constant.value()))
                .max()
                .orElseThrow();
    }
}
