package dev.gradus.grade;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares texts that have numbers in them. */
final class NumbersIn {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    private static final double RELATIVE = 1e-9;

    /** What rounding may do to a number that should be 0: of a total over some hundred terms, in doubles. */
    private static final double ABSOLUTE = 2e-14;

    private NumbersIn() {}

    /** The same text, but that each number may differ by rounding. */
    static boolean close(String a, String b) {
        Matcher inA = NUMBER.matcher(a);
        Matcher inB = NUMBER.matcher(b);
        int endA = 0;
        int endB = 0;
        while (inA.find()) {
            if (!inB.find()
                    || !a.substring(endA, inA.start()).equals(b.substring(endB, inB.start()))
                    || !close(Double.parseDouble(inA.group()), Double.parseDouble(inB.group()))) {
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
