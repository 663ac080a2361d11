package dev.gradus.check.rules;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of the values that an expression can have, over all runs.
 *
 * @param data whether one of them depends on the input
 * @param constants those that are constants, each with the place where it is named
 * @param epsilons the places where a small number got into one of them
 * @param tinies the places that make one of them small by construction, such as an epsilon divided by a length
 * @param cells the arrays and other objects that it can be
 * @param functions the lambdas that it can be
 */
record Value(
        boolean data,
        SortedMap<Constant, Place> constants,
        SortedSet<Place> epsilons,
        SortedSet<Place> tinies,
        Set<Cell> cells,
        Set<Closure> functions) {
    private static final int MOST_CONSTANTS = 12;

    static final Value NOTHING = new Value(
            false,
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Set.of(),
            Set.of());
    static final Value DATA = new Value(
            true,
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            Set.of(),
            Set.of());

    /**
     * A number that the source names.
     *
     * @param value the number
     * @param whole whether its type is a whole number's, so that dividing it cuts
     */
    record Constant(double value, boolean whole) implements Comparable<Constant> {
        // The statement of a problem decides what is wrong; this decides what "small" means: more than any rounding,
        // less than any share.
        private static final double LARGEST_EPSILON = 0.1;
        private static final double NEAR_ONE = 1e-5;

        /** Whether it is an epsilon once it is added to a number or put under it. */
        boolean isSmall() {
            return value != 0 && Math.abs(value) <= LARGEST_EPSILON;
        }

        /** Whether it is 1 but for an epsilon. */
        boolean isNearlyOne() {
            double distance = Math.abs(Math.abs(value) - 1);
            return distance > 0 && distance <= NEAR_ONE;
        }

        @Override
        public int compareTo(Constant other) {
            int order = Double.compare(value, other.value);
            return order != 0 ? order : Boolean.compare(whole, other.whole);
        }
    }

    static Value constant(double value, boolean whole, Place place) {
        SortedMap<Constant, Place> constants = new TreeMap<>();
        constants.put(new Constant(value, whole), place);
        return new Value(false, constants, NOTHING.epsilons, NOTHING.tinies, Set.of(), Set.of());
    }

    static Value cell(Cell cell) {
        return new Value(false, NOTHING.constants, NOTHING.epsilons, NOTHING.tinies, Set.of(cell), Set.of());
    }

    static Value function(Closure function) {
        return new Value(false, NOTHING.constants, NOTHING.epsilons, NOTHING.tinies, Set.of(), Set.of(function));
    }

    /** Whether every value is a constant that is known. */
    boolean isConstant() {
        return !data && !constants.isEmpty() && cells.isEmpty() && functions.isEmpty();
    }

    /** This one or that one. */
    Value or(Value other) {
        if (other == NOTHING || this == other) {
            return this;
        }
        if (this == NOTHING) {
            return other;
        }
        SortedMap<Constant, Place> both = new TreeMap<>(other.constants);
        both.putAll(constants);
        boolean tooMany = both.size() > MOST_CONSTANTS;
        return new Value(
                data || other.data || tooMany,
                tooMany ? NOTHING.constants : both,
                union(epsilons, other.epsilons),
                union(tinies, other.tinies),
                union(cells, other.cells),
                union(functions, other.functions));
    }

    /**
     * The value as an operand: where it is the input in one run and a small constant in another, the constant stands in for the input, which is what
     * an epsilon is.
     */
    Value settled() {
        if (!data || constants.isEmpty()) {
            return this;
        }
        SortedSet<Place> places = new TreeSet<>(epsilons);
        constants.forEach((constant, place) -> {
            if (constant.isSmall()) {
                places.add(place);
            }
        });
        return new Value(true, NOTHING.constants, places, tinies, cells, functions);
    }

    Value withEpsilons(SortedSet<Place> more) {
        return new Value(data, constants, union(epsilons, more), tinies, cells, functions);
    }

    Value withTinies(SortedSet<Place> places) {
        return new Value(data, constants, epsilons, places, cells, functions);
    }

    /** The same without what is no number. */
    Value scalar() {
        return cells.isEmpty() && functions.isEmpty()
                ? this
                : new Value(data, constants, epsilons, tinies, Set.of(), Set.of());
    }

    /** What reading an element of it can give; the number itself where it is one. */
    Value elements() {
        Value found = new Value(data, constants, epsilons, tinies, Set.of(), functions);
        for (Cell cell : cells) {
            found = found.or(cell.content());
        }
        return found;
    }

    /** The same constants, named at another place: {@code EPS} where it is used, not where it is declared. */
    Value namedAt(Place place) {
        if (!isConstant()) {
            return this;
        }
        SortedMap<Constant, Place> moved = constants.keySet().stream()
                .collect(Collectors.toMap(constant -> constant, constant -> place, (a, b) -> a, TreeMap::new));
        return new Value(data, moved, epsilons, tinies, cells, functions);
    }

    /** The same with every constant taken for input: what a recursive call may be given in its turn. */
    Value widened() {
        return constants.isEmpty()
                ? this
                : new Value(true, NOTHING.constants, settled().epsilons, tinies, cells, functions);
    }

    private static SortedSet<Place> union(SortedSet<Place> a, SortedSet<Place> b) {
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

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (b.isEmpty() || a == b) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        Set<T> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }
}
