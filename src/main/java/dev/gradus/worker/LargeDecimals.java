package dev.gradus.worker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** What arithmetic with decimal numbers of many digits costs. What fits into the words of the machine costs next to nothing. */
final class LargeDecimals {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** As many digits as {@code long} holds: their zeros are taken off without large numbers. */
    private static final int COMPACT_DIGITS = 18;

    private static final int DIGITS_A_WORD = 9;
    private static final int SMALL = 16;

    private LargeDecimals() {}

    private static long digits(BigDecimal number) {
        return LargeNumbers.words(number) * (DIGITS_A_WORD + 1);
    }

    private static long wordsOf(long digits) {
        return digits / DIGITS_A_WORD;
    }

    /** The digits of a number of so many words are counted, or it is rounded to less. */
    static void rounded(long words) {
        if (words > SMALL) {
            LargeNumbers.product(words / 2, words / 2);
        }
    }

    /** Zeros are taken off the end of a number, one by one, each time with all of its words. */
    private static void zeros(long count, long words) {
        Meter.charge((long) (count * (1 + words / (double) SMALL)));
    }

    /** All zeros at its end are taken off. */
    static void stripped(BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        long words = LargeNumbers.words(number);
        Meter.charge(words / 4);
        if (words > 2 && unscaled.mod(BigInteger.TEN).signum() == 0) {
            zeros(Math.max(0, unscaled.getLowestSetBit()), words);
        }
    }

    /** Two numbers are compared: they are brought to the same scale only where that could tell them apart. */
    static void compared(BigDecimal a, BigDecimal b) {
        if (a.scale() != b.scale() && a.signum() == b.signum() && a.signum() != 0) {
            rounded(LargeNumbers.words(a));
            rounded(LargeNumbers.words(b));
            if ((long) a.precision() - a.scale() == (long) b.precision() - b.scale()) {
                aligned(a, b);
            }
        }
    }

    /** Two numbers are brought to the same scale. */
    static void aligned(BigDecimal a, BigDecimal b) {
        long more = (long) a.scale() - b.scale();
        LargeNumbers.scale(more > 0 ? b : a, more);
    }

    /** Two numbers are added and rounded: what is too small to be seen in the result is not brought to the same scale. */
    static void aligned(BigDecimal a, BigDecimal b, MathContext context) {
        long more = (long) a.scale() - b.scale();
        if (context.getPrecision() > 0) {
            more = Math.min(Math.abs(more), context.getPrecision() + digits(a) + digits(b)) * Long.signum(more);
        }
        LargeNumbers.scale(more > 0 ? b : a, more);
        rounded(Math.max(LargeNumbers.words(a), LargeNumbers.words(b)) + wordsOf(Math.abs(more)));
    }

    /** One number is divided by the other, to that many digits after the point. */
    static void dividedTo(BigDecimal a, BigDecimal b, long scale) {
        long more = scale + b.scale() - a.scale();
        LargeNumbers.scale(more > 0 ? a : b, more);
    }

    /** One number is divided by the other, to that many digits; as many as it takes for 0. */
    static void divided(BigDecimal a, BigDecimal b, MathContext context) {
        quotient(a, b, context.getPrecision() > 0 ? context.getPrecision() : exactDigits(a, b));
    }

    static void dividedExactly(BigDecimal a, BigDecimal b) {
        quotient(a, b, exactDigits(a, b));
    }

    /** The whole part of a quotient is made from as many digits as it may have. */
    static void integral(BigDecimal a, BigDecimal b) {
        quotient(a, b, exactDigits(a, b) + Math.abs((long) a.scale() - b.scale()));
    }

    private static long exactDigits(BigDecimal a, BigDecimal b) {
        return digits(a) + digits(b) * 10 / 3;
    }

    /** A quotient that is exact before its last digit ends in zeros, which are taken off. */
    private static void quotient(BigDecimal a, BigDecimal b, long digits) {
        long words = wordsOf(digits);
        LargeNumbers.product(words, words);
        if (digits > COMPACT_DIGITS && ends(a.unscaledValue(), b.unscaledValue())) {
            zeros(digits, words);
        }
    }

    /** Tells whether the quotient has an end: whether the divisor without its twos and fives divides the dividend. */
    private static boolean ends(BigInteger dividend, BigInteger divisor) {
        if (dividend.signum() == 0 || divisor.signum() == 0) {
            return false;
        }
        BigInteger rest = divisor.shiftRight(divisor.getLowestSetBit()).abs();
        BigInteger[] fifth = rest.divideAndRemainder(FIVE);
        while (fifth[1].signum() == 0) {
            Meter.charge(1 + LargeNumbers.words(rest) / SMALL);
            rest = fifth[0];
            fifth = rest.divideAndRemainder(FIVE);
        }
        if (rest.equals(BigInteger.ONE)) {
            return true;
        }
        LargeNumbers.product(LargeNumbers.words(dividend), LargeNumbers.words(rest));
        return dividend.mod(rest).signum() == 0;
    }

    /** A power is made by squaring, and rounded each time. */
    static void power(BigDecimal number, int exponent, MathContext context) {
        if (context.getPrecision() == 0) {
            LargeNumbers.power(number, exponent);
            return;
        }
        long precise = wordsOf(context.getPrecision()) + 2;
        long words = precise + Math.max(precise, LargeNumbers.words(number));
        for (int bits = Math.abs(exponent); bits > 0; bits >>= 1) {
            LargeNumbers.product(precise, words - precise);
        }
    }

    /** A root takes by far the longest where it is exact: it is made to all digits, and its zeros are taken off. */
    static void root(BigDecimal number, MathContext context) {
        long digits = context.getPrecision() > 0 ? context.getPrecision() : digits(number);
        stripped(number);
        LargeNumbers.root(LargeNumbers.words(number));
        Meter.charge((long) (digits * (5 + digits / 5.0)));
    }

    /** The point moves to the right, or to the left for less than 0: zeros are written where there are no digits any more. */
    static void moved(BigDecimal number, long places) {
        LargeNumbers.scale(number, Math.max(0, places - number.scale()));
    }
}
