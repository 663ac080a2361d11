package dev.gradus.check.rules;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * By how much a number was made larger or smaller on its way from the input: 6 for {@code q[i] * 1e6}, -9 for {@code q[i] / 1e9}, 0 again
 * for {@code (p[i] * 1e6) / (q[i] * 1e6)}.
 *
 * @param low the least power of ten, over all runs
 * @param high the greatest
 * @param places what made it so; empty if nothing did
 */
record Scale(double low, double high, SortedSet<Place> places) {
    // A factor of 2 or 10 is found in many a calculation; one of 50 makes a number small or large.
    private static final double LEAST_FACTOR = Math.log10(50) - 1e-9;
    private static final double LARGEST = 400;

    static final Scale NONE = new Scale(0, 0, Collections.emptySortedSet());

    /** The scale of what is multiplied by a constant of these sizes. */
    static Scale of(double smallest, double largest, SortedSet<Place> places) {
        return of(power(smallest), power(largest), places, 0);
    }

    private static Scale of(double low, double high, SortedSet<Place> places, double rounding) {
        double least = clamp(low, rounding);
        double greatest = clamp(high, rounding);
        return least == 0 && greatest == 0 ? NONE : new Scale(least, greatest, places);
    }

    private static double power(double factor) {
        double power = Math.log10(factor);
        return Math.abs(power) >= LEAST_FACTOR ? power : 0;
    }

    private static double clamp(double power, double rounding) {
        return Math.abs(power) <= rounding ? 0 : Math.max(-LARGEST, Math.min(LARGEST, power));
    }

    /** Whether it is made small in some runs and large in none. */
    boolean isSmall() {
        return low <= -LEAST_FACTOR && high <= 0;
    }

    /** Whether it is made small in all runs. */
    boolean isAlwaysSmall() {
        return high <= -LEAST_FACTOR;
    }

    /** Whether it is small beside a number of that scale. */
    boolean isSmallBeside(Scale other) {
        return isSmall() && low <= other.low - LEAST_FACTOR;
    }

    /** How many times larger than the input the number is in all runs; 1 if that is not known. */
    double leastFactor() {
        return Math.pow(10, Math.max(0, low));
    }

    Scale times(Scale other) {
        return of(low + other.low, high + other.high, union(places, other.places), 1e-6);
    }

    Scale over(Scale other) {
        return of(low - other.high, high - other.low, union(places, other.places), 1e-6);
    }

    /** The scale of a sum: the larger number decides. */
    Scale plus(Scale other) {
        return of(Math.max(low, other.low), Math.max(high, other.high), union(places, other.places), 0);
    }

    /** This one or that one. */
    Scale or(Scale other) {
        return of(Math.min(low, other.low), Math.max(high, other.high), union(places, other.places), 0);
    }

    /** What it may grow to if the same is done again and again. */
    Scale widened() {
        return of(low < 0 ? -LARGEST : 0, high > 0 ? LARGEST : 0, places, 0);
    }

    static SortedSet<Place> union(SortedSet<Place> a, SortedSet<Place> b) {
        if (b.isEmpty() || a == b) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        SortedSet<Place> union = new TreeSet<>(a);
        union.addAll(b);
        return union;
    }
}
