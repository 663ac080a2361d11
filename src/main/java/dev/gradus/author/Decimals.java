package dev.gradus.author;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Functions of decimal numbers, right to {@value #DIGITS} digits that count: a route to a number that no double is part of. */
final class Decimals {
    static final int DIGITS = 40;

    static final MathContext CONTEXT = new MathContext(DIGITS + 20, RoundingMode.HALF_EVEN);
    private static final BigDecimal SMALL = BigDecimal.ONE.scaleByPowerOfTen(-DIGITS - 20);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LN_2 = series(BigDecimal.ONE.divide(BigDecimal.valueOf(3), CONTEXT));
    private static final int LARGEST_POWER = 1000;

    private Decimals() {}

    /** The natural logarithm. */
    static BigDecimal ln(BigDecimal x) {
        if (x.signum() <= 0) {
            throw new ArithmeticException("ln(" + x.toPlainString() + ") is no number");
        }
        BigDecimal mantissa = x;
        int halvings = 0;
        while (mantissa.compareTo(TWO) > 0) {
            mantissa = mantissa.divide(TWO, CONTEXT);
            halvings++;
        }
        while (mantissa.compareTo(HALF) < 0) {
            mantissa = mantissa.multiply(TWO, CONTEXT);
            halvings--;
        }
        BigDecimal z = mantissa.subtract(BigDecimal.ONE).divide(mantissa.add(BigDecimal.ONE), CONTEXT);
        return series(z).add(LN_2.multiply(BigDecimal.valueOf(halvings)), CONTEXT);
    }

    /** {@code ln((1 + z) / (1 - z))} = 2 (z + z^3/3 + z^5/5 + ...). */
    private static BigDecimal series(BigDecimal z) {
        BigDecimal square = z.multiply(z, CONTEXT);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 1; power.abs().compareTo(SMALL) > 0; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), CONTEXT), CONTEXT);
            power = power.multiply(square, CONTEXT);
        }
        return sum.multiply(TWO, CONTEXT);
    }

    /** The exponential function. */
    static BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) > 0) {
            throw new ArithmeticException("exp(" + x.toPlainString() + ") is out of range");
        }
        BigDecimal reduced = x;
        int halvings = 0;
        while (reduced.abs().compareTo(HALF) > 0) {
            reduced = reduced.divide(TWO, CONTEXT);
            halvings++;
        }
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(SMALL) > 0; n++) {
            term = term.multiply(reduced, CONTEXT).divide(BigDecimal.valueOf(n), CONTEXT);
            sum = sum.add(term, CONTEXT);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, CONTEXT);
        }
        return sum;
    }

    static BigDecimal log2(BigDecimal x) {
        return ln(x).divide(LN_2, CONTEXT);
    }

    static BigDecimal sqrt(BigDecimal x) {
        return x.sqrt(CONTEXT);
    }

    /** By multiplication for a whole exponent, else by way of the logarithm. */
    static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        boolean whole = exponent.stripTrailingZeros().scale() <= 0;
        if (whole && exponent.abs().compareTo(BigDecimal.valueOf(LARGEST_POWER)) <= 0) {
            return base.pow(exponent.intValueExact(), CONTEXT);
        }
        return exp(exponent.multiply(ln(base), CONTEXT));
    }
}
