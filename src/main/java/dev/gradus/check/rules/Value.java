package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
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
 * @param scale how much larger or smaller than the input those are that depend on it
 * @param cells the arrays and other objects that it can be
 * @param functions the lambdas that it can be
 */
record Value(
        boolean data,
        SortedMap<Constant, Place> constants,
        SortedSet<Place> epsilons,
        Scale scale,
        Set<Cell> cells,
        Set<Closure> functions) {
    private static final int MOST_CONSTANTS = 12;

    // As small as a length can be without being 1: an epsilon divided by it stays one, and its own reciprocal is none.
    private static final double ANY_LENGTH = 2;

    static final Value NOTHING = new Value(
            false, Collections.emptySortedMap(), Collections.emptySortedSet(), Scale.NONE, Set.of(), Set.of());

    /** What a call gives that waits for itself: no value at all until another way out of it is known. Nothing is calculated with it. */
    static final Value NEVER = new Value(
            false, Collections.emptySortedMap(), Collections.emptySortedSet(), Scale.NONE, Set.of(), Set.of());

    static final Value DATA =
            new Value(true, Collections.emptySortedMap(), Collections.emptySortedSet(), Scale.NONE, Set.of(), Set.of());

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

        /** Whether it is an epsilon once it stands in for a number. */
        boolean isSmall() {
            return isSmallBeside(Scale.NONE);
        }

        /** Whether it is an epsilon once it is added to a number of that scale or put under it. */
        boolean isSmallBeside(Scale scale) {
            return value != 0 && Math.abs(value) <= LARGEST_EPSILON * scale.leastFactor();
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
        return new Value(false, constants, NOTHING.epsilons, Scale.NONE, Set.of(), Set.of());
    }

    /** The length of an array or list: not known, but no number of the input either, and at least 1 where anything is calculated. */
    static Value length(Place place) {
        return constant(ANY_LENGTH, true, place);
    }

    static Value cell(Cell cell) {
        return new Value(false, NOTHING.constants, NOTHING.epsilons, Scale.NONE, Set.of(cell), Set.of());
    }

    static Value function(Closure function) {
        return new Value(false, NOTHING.constants, NOTHING.epsilons, Scale.NONE, Set.of(), Set.of(function));
    }

    /** Whether every value is a constant that is known. */
    boolean isConstant() {
        return !data && !constants.isEmpty() && cells.isEmpty() && functions.isEmpty();
    }

    /** This one or that one. */
    Value or(Value other) {
        if (other == NOTHING || other == NEVER && this != NOTHING || this == other) {
            return this;
        }
        if (this == NOTHING || this == NEVER) {
            return other;
        }
        SortedMap<Constant, Place> both = new TreeMap<>(other.constants);
        both.putAll(constants);
        boolean tooMany = both.size() > MOST_CONSTANTS;
        return new Value(
                data || other.data || tooMany,
                tooMany ? NOTHING.constants : both,
                Scale.union(epsilons, other.epsilons),
                !other.data ? scale : !data ? other.scale : scale.or(other.scale),
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
        return new Value(true, NOTHING.constants, places, scale, cells, functions);
    }

    Value withEpsilons(SortedSet<Place> more) {
        return new Value(data, constants, Scale.union(epsilons, more), scale, cells, functions);
    }

    Value withScale(Scale other) {
        return new Value(data, constants, epsilons, other, cells, functions);
    }

    /** The same without what is no number. */
    Value scalar() {
        return cells.isEmpty() && functions.isEmpty()
                ? this
                : new Value(data, constants, epsilons, scale, Set.of(), Set.of());
    }

    /** What reading an element of it can give; the number itself where it is one. */
    Value elements() {
        if (cells.isEmpty()) {
            return this;
        }
        Value found = new Value(data, constants, epsilons, scale, Set.of(), functions);
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
        return new Value(data, moved, epsilons, scale, cells, functions);
    }

    /** Whether all of its constants are named inside of this part of the source. */
    boolean isNamedIn(Node part) {
        return constants.values().stream().allMatch(place -> part.isAncestorOf(place.node()));
    }

    /** The same with every constant taken for input: what a recursive call may be given in its turn. */
    Value widened() {
        return constants.isEmpty() && scale == Scale.NONE
                ? this
                : new Value(
                        data || !constants.isEmpty(),
                        NOTHING.constants,
                        settled().epsilons,
                        scale.widened(),
                        cells,
                        functions);
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
