package dev.gradus.report;

import dev.gradus.result.TestOutcome;
import dev.gradus.testing.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that was expected and the one that came, as they are written on the page.
 *
 * @param expectedText as the test has it; may be NaN or infinite
 * @param actualText as the learner's code gave it; may be NaN or infinite
 */
record Comparison(String expectedText, String actualText) {
    private static final String DECIMAL = "-?\\d{1,400}(?:\\.\\d{1,400})?(?:E-?\\d{1,4})?";
    private static final Pattern NUMBER = Pattern.compile(DECIMAL + "|NaN|-?Infinity");
    private static final Pattern TOLERANCE =
            Pattern.compile("within (" + DECIMAL + ")( relative)?(?: or (" + DECIMAL + ") absolute)?");
    /** Further apart, nobody looks for the digit that differs. */
    private static final double NEAR = 0.01;

    private static final int FEWEST_DIGITS = 2;

    /** Gives the numbers of a test; absent where it compared something else, or where the reader may not see both. */
    static Optional<Comparison> of(TestOutcome outcome) {
        Optional<String> expected = outcome.expected().filter(Comparison::isNumber);
        Optional<String> actual = outcome.actual().filter(Comparison::isNumber);
        return expected.flatMap(e -> actual.map(a -> new Comparison(e, a)));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    double expected() {
        return Double.parseDouble(expectedText);
    }

    double actual() {
        return Double.parseDouble(actualText);
    }

    /** {@code to 9 digits}, {@code give or take 1e-12}: the tolerance as far as it counts here; other words stay as they are. */
    static String toleranceInWords(TestOutcome outcome, String tolerance) {
        Matcher matcher = TOLERANCE.matcher(tolerance);
        if (!matcher.matches()) {
            return tolerance;
        }
        double first = Double.parseDouble(matcher.group(1));
        if (matcher.group(2) == null) {
            return "give or take " + brief(first);
        }
        double expected = outcome.expected()
                .filter(Comparison::isNumber)
                .map(Double::parseDouble)
                .orElse(Double.NaN);
        double absolute = matcher.group(3) == null ? 0 : Double.parseDouble(matcher.group(3));
        if (absolute == 0 && expected == 0) {
            return "exactly";
        }
        boolean absoluteCounts = absolute > first * Math.abs(expected);
        return absoluteCounts ? "give or take " + brief(absolute) : relativeInWords(first);
    }

    private static String relativeInWords(double relative) {
        int digits = (int) Math.round(-Math.log10(relative));
        boolean powerOfTen = digits >= FEWEST_DIGITS && relative == Double.parseDouble("1e-" + digits);
        return powerOfTen ? "to " + digits + " digits" : "give or take " + brief(100 * relative) + " %";
    }

    /** Close to one another, and not the same. */
    boolean isNear() {
        double difference = Math.abs(actual() - expected());
        return difference > 0 && difference < NEAR * Math.abs(expected());
    }

    /** How many characters the two have in common at their beginning; absent where that says little: 0.999 and 1.001 are close too. */
    Optional<Integer> commonBeginning() {
        String one = expectedText;
        String other = actualText;
        boolean sameShape =
                one.indexOf('.') == other.indexOf('.') && exponent(one).equals(exponent(other));
        int common = 0;
        int digits = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            boolean counts = Character.isDigit(one.charAt(common)) && (digits > 0 || one.charAt(common) != '0');
            digits += counts ? 1 : 0;
            common++;
        }
        return sameShape && digits >= FEWEST_DIGITS ? Optional.of(common) : Optional.empty();
    }

    private static String exponent(String number) {
        return number.substring(Math.max(0, number.indexOf('E')), number.indexOf('E') < 0 ? 0 : number.length());
    }

    /** By how much they differ, in one or two digits. */
    String difference() {
        return brief(Math.abs(actual() - expected()));
    }

    /** A number in at most two digits: {@code 1e-12}, {@code 0.05}, {@code 3}. */
    private static String brief(double number) {
        return plain(number, 2);
    }

    /** A number rounded to so many digits, without a fraction that is 0. */
    static String plain(double number, int digits) {
        double rounded = new BigDecimal(number).round(new MathContext(digits)).doubleValue();
        return Numbers.text(rounded).replaceFirst("\\.0(?=E|$)", "").replace('E', 'e');
    }
}
