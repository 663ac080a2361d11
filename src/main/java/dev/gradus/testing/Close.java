package dev.gradus.testing;

/**
 * Assertions for numbers that went through rounding. An actual number is close to the expected one if and only if
 *
 * <ul>
 *   <li>both are NaN, or
 *   <li>both are the same infinity, or
 *   <li>both are finite and {@code |actual - expected| <= max(absolute, relative * |expected|)}, computed in doubles.
 * </ul>
 *
 * <p>So NaN is close to NaN only and an infinity to itself only; {@code -0.0} and {@code 0.0} are equal; the sign counts. The bound
 * depends on the expected number alone: a learner's number, however large, never widens it. {@code relative} has no unit and must be
 * in {@code 0 <= relative < 1}; {@code absolute} has the unit of the numbers and must be finite and not negative. Without
 * {@code absolute} it is 0, and then an expected 0 is met by a zero only. Where both are 0, equal means {@code ==}.
 *
 * <p>A failure is a {@link CloseFailure}. Its message is {@code reason}, to which an array's assertion adds what differs; so the caller
 * puts no number into {@code reason} that a learner must not see.
 */
public final class Close {
    private static final String NUMBER_REASON = "The number is not the expected one.";
    private static final String ARRAY_REASON = "The array is not the expected one.";

    private Close() {}

    /** Passes if {@code actual} is close to {@code expected}. */
    public static void assertClose(double expected, double actual, double relative) {
        assertClose(expected, actual, relative, 0, NUMBER_REASON);
    }

    /** Passes if {@code actual} is close to {@code expected}; a failure says {@code reason}. */
    public static void assertClose(double expected, double actual, double relative, String reason) {
        assertClose(expected, actual, relative, 0, reason);
    }

    /** Passes if {@code actual} is close to {@code expected}. */
    public static void assertClose(double expected, double actual, double relative, double absolute) {
        assertClose(expected, actual, relative, absolute, NUMBER_REASON);
    }

    /**
     * Passes if {@code actual} is close to {@code expected}; a failure says {@code reason}.
     *
     * @throws CloseFailure if it is not close
     * @throws IllegalArgumentException if a tolerance is out of its range: a fault of the test, never of the learner
     */
    public static void assertClose(double expected, double actual, double relative, double absolute, String reason) {
        Tolerance tolerance = new Tolerance(relative, absolute);
        if (!tolerance.admits(expected, actual)) {
            throw new CloseFailure(reason, expected, actual, tolerance.words());
        }
    }

    /** Passes if {@code actual} has the length of {@code expected} and each element is close. */
    public static void assertClose(double[] expected, double[] actual, double relative) {
        assertClose(expected, actual, relative, 0, ARRAY_REASON);
    }

    /** Passes if {@code actual} has the length of {@code expected} and each element is close; a failure says {@code reason}. */
    public static void assertClose(double[] expected, double[] actual, double relative, String reason) {
        assertClose(expected, actual, relative, 0, reason);
    }

    /** Passes if {@code actual} has the length of {@code expected} and each element is close. */
    public static void assertClose(double[] expected, double[] actual, double relative, double absolute) {
        assertClose(expected, actual, relative, absolute, ARRAY_REASON);
    }

    /**
     * Passes if {@code actual} is an array of the length of {@code expected} and each element is close to the one at the same index. A
     * failure carries the first pair of elements that differ and its message names their index (from 0); for another length it
     * carries the lengths in words, for a null the word {@code null}.
     *
     * @param expected never null
     * @param actual may be null, which fails
     * @throws CloseFailure if it is not close
     * @throws IllegalArgumentException if a tolerance is out of its range or {@code expected} is null: a fault of the test
     */
    public static void assertClose(
            double[] expected, double[] actual, double relative, double absolute, String reason) {
        Tolerance tolerance = new Tolerance(relative, absolute);
        if (expected == null) {
            throw new IllegalArgumentException("expected must be an array but was null");
        }
        if (actual == null) {
            throw new CloseFailure(reason + " (It is null.)", lengthOf(expected), null, "");
        }
        if (actual.length != expected.length) {
            throw new CloseFailure(reason + " (It has another length.)", lengthOf(expected), lengthOf(actual), "");
        }
        for (int i = 0; i < expected.length; i++) {
            if (!tolerance.admits(expected[i], actual[i])) {
                String where = " (The first difference is at index " + i + ".)";
                throw new CloseFailure(reason + where, expected[i], actual[i], tolerance.words());
            }
        }
    }

    private static String lengthOf(double[] array) {
        return "an array of length " + array.length;
    }

    private record Tolerance(double relative, double absolute) {
        Tolerance {
            if (!(relative >= 0 && relative < 1)) {
                throw new IllegalArgumentException("relative must be in [0, 1) but was " + Numbers.text(relative));
            }
            if (!(absolute >= 0 && absolute < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "absolute must be finite and >= 0 but was " + Numbers.text(absolute));
            }
        }

        boolean admits(double expected, double actual) {
            if (Double.isNaN(expected) || Double.isInfinite(expected)) {
                return Double.compare(expected, actual) == 0;
            }
            // NaN and infinities as the actual number fail here by themselves: the bound is finite.
            return Math.abs(actual - expected) <= Math.max(absolute, relative * Math.abs(expected));
        }

        String words() {
            if (relative == 0 && absolute == 0) {
                return "exactly";
            }
            if (relative == 0) {
                return "within " + Numbers.text(absolute);
            }
            String ofExpected = "within " + Numbers.text(relative) + " relative";
            return absolute == 0 ? ofExpected : ofExpected + " or " + Numbers.text(absolute) + " absolute";
        }
    }
}
