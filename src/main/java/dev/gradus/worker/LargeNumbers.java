package dev.gradus.worker;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What arithmetic with numbers of many digits costs. A word has 32 bits; small numbers cost next to nothing. */
final class LargeNumbers {
    /** Of the algorithms that multiply by halves and thirds: so much more for twice the digits. */
    private static final double GROWTH = 0.6;

    private static final double BITS_A_DIGIT = 3.33;
    private static final int SMALL = 16;

    private LargeNumbers() {}

    static long words(Object number) {
        if (number instanceof BigInteger && number.getClass() == BigInteger.class) {
            return ((BigInteger) number).bitLength() / Integer.SIZE + 1;
        } else if (number instanceof BigDecimal && number.getClass() == BigDecimal.class) {
            return ((BigDecimal) number).unscaledValue().bitLength() / Integer.SIZE + 1;
        }
        return 0;
    }

    static void product(long a, long b) {
        long longer = Math.max(a, b);
        long shorter = Math.min(a, b);
        // The same on every machine, which Math.pow need not be.
        double each = shorter <= SMALL ? shorter / 4.0 : StrictMath.pow(shorter, GROWTH);
        Meter.charge((long) (longer * each / 4));
    }

    /** A root is made by dividing again and again. */
    static void root(long words) {
        for (int i = 0; i < (words > SMALL ? 8 : 1); i++) {
            product(words, words);
        }
    }

    static void grid(long a, long b) {
        Meter.charge((long) ((double) a * b / 16));
    }

    /** So many multiplications of numbers of that size. */
    static void rounds(long count, long words) {
        Meter.charge((long) ((double) count * words * words / 8));
    }

    /** A prime number of that size is looked for: so many numbers are tried, most of them once. */
    static void primes(int bits, int certainty) {
        long tries = bits / 32 + Math.min(Math.max(certainty, 1), 100) / 2 + 1;
        rounds(tries * bits / 8, bits / Integer.SIZE + 1);
    }

    static void power(Object number, int exponent) {
        if (exponent > 0 && words(number) > 0) {
            BigInteger base =
                    number instanceof BigDecimal ? ((BigDecimal) number).unscaledValue() : (BigInteger) number;
            Meter.allocate((long) base.bitLength() * exponent / Byte.SIZE);
            // What is even is multiplied without its zeros.
            long bits = base.bitLength() - Math.max(0, base.getLowestSetBit());
            long words = bits > 1 ? bits * exponent / Integer.SIZE : 0;
            product(words, words);
        }
    }

    /** A decimal number is multiplied, or divided, by that power of ten. */
    static void scale(Object number, long digits) {
        if (((BigDecimal) number).signum() != 0) {
            long words = (long) (Math.abs(digits) * BITS_A_DIGIT / Integer.SIZE);
            product(words + words(number), words + words(number));
            Meter.allocate(words * Integer.BYTES);
        }
    }
}
