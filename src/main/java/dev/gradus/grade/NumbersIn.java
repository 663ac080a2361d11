package dev.gradus.grade;

import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts that have numbers in them. */
final class NumbersIn {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final double RELATIVE = 1e-9;

    /** What rounding may do to a number that should be 0: of a total over some hundred terms, in doubles. */
    private static final double ABSOLUTE = 2e-14;

    /** What rounding may do to the distance from the right number; of the smallest distances that a test can see, it is nearly so much. */
    private static final double OF_DISTANCE = 0.01;

    private NumbersIn() {}

    /** Whether the text is a number and nothing else. */
    static boolean isOne(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The same text, but that each number may differ by rounding. */
    static boolean close(String a, String b) {
        return same(a, b, NumbersIn::close);
    }

    /** The same, and each number is off from the right one by the same, but for rounding. */
    static boolean equallyFar(double right, String a, String b) {
        return same(
                a,
                b,
                (one, other) -> close(one, other)
                        && Math.abs(one - other)
                                <= OF_DISTANCE * Math.min(Math.abs(one - right), Math.abs(other - right)));
    }

    private static boolean same(String a, String b, BiPredicate<Double, Double> alike) {
        Matcher inA = NUMBER.matcher(a);
        Matcher inB = NUMBER.matcher(b);
        int endA = 0;
        int endB = 0;
        while (inA.find()) {
            if (!inB.find()
                    || !a.substring(endA, inA.start()).equals(b.substring(endB, inB.start()))
                    || !alike.test(Double.parseDouble(inA.group()), Double.parseDouble(inB.group()))) {
                return false;
            }
            endA = inA.end();
            endB = inB.end();
        }
        return a.substring(endA).equals(b.substring(endB));
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(a), Math.abs(b)));
    }
}
