package dev.gradus.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes floating-point numbers as the shortest decimal that reads back as the same number, in the shape that Java source uses
 * ({@code 0.5}, {@code 1.0E-12}, {@code NaN}). The same text on every JDK: {@code Double.toString} is not (it changed with 19).
 */
public final class Numbers {
    private Numbers() {}

    /** The shortest text that {@code Double.parseDouble} reads as {@code value}; {@code NaN} for every NaN. */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(rounded.toString()) == value) {
                return javaShape(rounded);
            }
        }
        return javaShape(exact.round(new MathContext(17, RoundingMode.HALF_EVEN)));
    }

    /** The shortest text that {@code Float.parseFloat} reads as {@code value}; {@code NaN} for every NaN. */
    public static String text(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value) || value == 0) {
            return Float.toString(value);
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 9; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Float.parseFloat(rounded.toString()) == value) {
                return javaShape(rounded);
            }
        }
        return javaShape(exact.round(new MathContext(9, RoundingMode.HALF_EVEN)));
    }

    /** Plain between 1e-3 and 1e7, else one digit before the point and an exponent: where Double.toString draws the line. */
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
