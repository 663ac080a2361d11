package dev.gradus.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes floating-point numbers as the shortest decimal that reads back as the same number, in the shape that Java source uses
 * ({@code 0.5}, {@code 1.0E-12}, {@code NaN}): plain from 1e-3 up to 1e7, else with an exponent, always with a digit on both sides of
 * the point. Among the shortest (of at least two digits) the one closest to the number is taken, as {@code Double.toString} does since
 * JDK 19. Ours is the same text on every JDK; {@code Double.toString} is not.
 */
public final class Numbers {
    /** Each double, and each float, is told from all others by so many significant digits. */
    private static final int DOUBLE_DIGITS = 17;

    private static final int FLOAT_DIGITS = 9;

    private Numbers() {}

    /** The shortest text that {@code Double.parseDouble} reads as {@code value}; {@code NaN} for every NaN. */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        return javaShape(shortest(exact, DOUBLE_DIGITS, decimal -> decimal.doubleValue() == value));
    }

    /** The shortest text that {@code Float.parseFloat} reads as {@code value}; {@code NaN} for every NaN. */
    public static String text(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value) || value == 0) {
            return Float.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        return javaShape(shortest(exact, FLOAT_DIGITS, decimal -> decimal.floatValue() == value));
    }

    /** Gives the decimal of the fewest digits that reads back; more digits than needed read back too, so the number is halved in on. */
    private static BigDecimal shortest(BigDecimal exact, int mostDigits, Predicate<BigDecimal> readsBack) {
        BigDecimal value = roundable(exact, mostDigits);
        BigDecimal best = nearest(value, mostDigits);
        int tooFew = 1;
        int enough = mostDigits;
        while (enough - tooFew > 1) {
            // Most numbers that were computed need nearly all digits, most that were typed need few: ask for all but
            // two first.
            int digits = enough == mostDigits && tooFew == 1 ? mostDigits - 2 : (tooFew + enough) / 2;
            Optional<BigDecimal> found =
                    candidates(value, digits).filter(readsBack).findFirst();
            if (found.isPresent()) {
                best = found.get();
                enough = digits;
            } else {
                tooFew = digits;
            }
        }
        return best;
    }

    /**
     * Gives a decimal of few digits that rounds to at most {@code mostDigits} digits as {@code exact} does. An exact double has up to
     * 767 digits; what follows the first ones matters only in that it is not zero.
     */
    private static BigDecimal roundable(BigDecimal exact, int mostDigits) {
        BigDecimal head = exact.round(new MathContext(mostDigits + 2, RoundingMode.DOWN));
        if (head.compareTo(exact) == 0) {
            return head;
        }
        BigDecimal oneInTheNextPlace = BigDecimal.valueOf(exact.signum(), head.scale() + 1);
        return head.add(oneInTheNextPlace);
    }

    /**
     * The nearest decimal, then the ones around it. Only at a power of two can the nearest read back as another number while one further
     * away does not: there the numbers below stand twice as close as those above.
     */
    private static Stream<BigDecimal> candidates(BigDecimal value, int digits) {
        return Stream.of(
                nearest(value, digits),
                value.round(new MathContext(digits, RoundingMode.UP)),
                value.round(new MathContext(digits, RoundingMode.DOWN)));
    }

    private static BigDecimal nearest(BigDecimal value, int digits) {
        return value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static String javaShape(BigDecimal number) {
        String digits = number.unscaledValue().abs().toString().replaceFirst("0+$", "");
        int exponent = number.precision() - number.scale() - 1;
        String sign = number.signum() < 0 ? "-" : "";
        if (exponent >= 7 || exponent < -3) {
            return sign + digits.charAt(0) + "." + (digits.length() > 1 ? digits.substring(1) : "0") + "E" + exponent;
        }
        if (exponent < 0) {
            return sign + "0." + "0".repeat(-exponent - 1) + digits;
        }
        String padded = digits + "0".repeat(Math.max(0, exponent + 1 - digits.length()));
        String fraction = padded.substring(exponent + 1);
        return sign + padded.substring(0, exponent + 1) + "." + (fraction.isEmpty() ? "0" : fraction);
    }
}
