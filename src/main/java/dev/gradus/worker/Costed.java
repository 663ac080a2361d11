package dev.gradus.worker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Charges for calls of the library that can take long. Metered classes call these beside the call itself, which stays as it is. Whatever
 * the call would refuse (null, a negative number) costs nothing. Nothing here runs code of the learner's.
 */
public final class Costed {
    private static final int CHAR = 2;
    private static final int REFERENCE = 4;
    private static final int LONG = 8;

    private static final Ticks TICKS = new Ticks();

    private Costed() {}

    /** Something as large as a text, an array or a collection is made or gone through. */
    public static void size(Object value) {
        if (value instanceof CharSequence) {
            if (value instanceof String || value instanceof StringBuilder || value instanceof StringBuffer) {
                Meter.allocate((long) CHAR * ((CharSequence) value).length());
            }
        } else if (value != null && value.getClass().isArray()) {
            Meter.allocate((long) width(value) * java.lang.reflect.Array.getLength(value));
        } else {
            Meter.charge(Sizes.of(value));
        }
    }

    /** A text is made of so many copies of another one. */
    public static void repeated(Object text, int times) {
        if (text instanceof String && times > 0) {
            Meter.allocate((long) CHAR * ((String) text).length() * times);
        }
    }

    /** Room for so many elements is made. */
    public static void capacity(int elements) {
        Meter.allocate((long) REFERENCE * elements);
    }

    /** Room for so many bits is made. */
    public static void bits(int bits) {
        Meter.allocate(bits / Byte.SIZE);
    }

    /** That part of something is made or gone through. */
    public static void between(int from, int to) {
        Meter.allocate(LONG * ((long) to - from));
    }

    /** So many elements of an array are copied. */
    public static void copied(Object array, int elements) {
        if (array != null && array.getClass().isArray()) {
            Meter.allocate((long) width(array) * elements);
        }
    }

    public static void sorted(Object value) {
        sort(value != null && value.getClass().isArray() ? java.lang.reflect.Array.getLength(value) : Sizes.of(value));
    }

    public static void sortedRange(int from, int to) {
        sort((long) to - from);
    }

    /** What is in order already takes no more. */
    private static void sort(long elements) {
        Meter.charge(elements / 2);
    }

    /** Something gets so long, if it is not yet. */
    public static void grown(Object value, int length) {
        if (value instanceof StringBuilder || value instanceof StringBuffer) {
            Meter.allocate((long) CHAR * Math.max(0, (long) length - ((CharSequence) value).length()));
        } else if (value instanceof BitSet) {
            Meter.allocate(Math.max(0, (long) length - ((BitSet) value).size()) / Byte.SIZE);
        } else {
            Meter.allocate(REFERENCE * Math.max(0, length - Sizes.of(value)));
        }
    }

    /** What stands from there on moves. */
    public static void moved(Object value, int from) {
        if (value instanceof StringBuilder || value instanceof StringBuffer) {
            Meter.allocate((long) CHAR * Math.max(0, (long) ((CharSequence) value).length() - from));
        } else if (value instanceof ArrayList) {
            Meter.allocate(REFERENCE * Math.max(0, Sizes.of(value) - from));
        }
    }

    /** What is in the other collection is taken out of this one. */
    public static void removed(Object value, Object other) {
        long own = Sizes.of(value);
        Meter.charge(value instanceof Set ? Math.min(own, Sizes.of(other)) : own);
    }

    /** A position of a list is looked up: in a linked one, step by step. */
    public static void reached(Object list, int position) {
        if (list != null && list.getClass() == LinkedList.class) {
            Meter.charge(Math.min(position, (long) ((List<?>) list).size() - position));
        }
    }

    // Large numbers.

    /** Every digit of a number is looked at. */
    public static void number(Object number) {
        Meter.charge(LargeNumbers.words(number) / 4);
    }

    /** The number that a text spells is made. */
    public static void parsed(Object text) {
        if (text instanceof String) {
            LargeNumbers.grid(((String) text).length() / 9L, ((String) text).length() / 9L);
        } else {
            number(text);
        }
    }

    /** Two numbers are multiplied, or one divided by the other. */
    public static void product(Object a, Object b) {
        LargeNumbers.product(LargeNumbers.words(a), LargeNumbers.words(b));
    }

    /** Every digit of one number meets every digit of the other. */
    public static void grid(Object a, Object b) {
        LargeNumbers.grid(LargeNumbers.words(a), LargeNumbers.words(b));
    }

    public static void power(Object number, int exponent) {
        LargeNumbers.power(number, exponent);
    }

    public static void modPower(Object exponent, Object modulus) {
        if (exponent instanceof BigInteger && modulus instanceof BigInteger) {
            LargeNumbers.rounds(((BigInteger) exponent).bitLength(), LargeNumbers.words(modulus));
        }
    }

    public static void prime(Object number, int certainty) {
        if (number instanceof BigInteger) {
            long rounds = Math.min(Math.max(certainty, 1), 100) / 2 + 1;
            LargeNumbers.rounds(rounds * ((BigInteger) number).bitLength(), LargeNumbers.words(number));
        }
    }

    public static void shifted(Object number, int bits) {
        Meter.allocate(Math.max(0, bits / Byte.SIZE));
        number(number);
    }

    /** Two decimal numbers are brought to the same scale. */
    public static void aligned(Object a, Object b) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            long more = (long) ((BigDecimal) a).scale() - ((BigDecimal) b).scale();
            LargeNumbers.scale(more > 0 ? b : a, more);
        }
    }

    /** A decimal number gets another scale. */
    public static void scaled(Object number, int scale) {
        if (number instanceof BigDecimal) {
            LargeNumbers.scale(number, (long) scale - ((BigDecimal) number).scale());
        }
    }

    /** A decimal number is written out. */
    public static void scaled(Object number) {
        scaled(number, 0);
    }

    /** A result gets so many digits. */
    public static void precision(Object context) {
        if (context instanceof MathContext) {
            long words = ((MathContext) context).getPrecision() / 9L;
            LargeNumbers.product(words, words);
        }
    }

    // Streams: a step for each element, and as late as before.

    public static <T> Stream<T> each(Stream<T> stream) {
        return stream == null ? null : stream.peek(TICKS);
    }

    public static IntStream each(IntStream stream) {
        return stream == null ? null : stream.peek(TICKS);
    }

    public static LongStream each(LongStream stream) {
        return stream == null ? null : stream.peek(TICKS);
    }

    public static DoubleStream each(DoubleStream stream) {
        return stream == null ? null : stream.peek(TICKS);
    }

    private static final class Ticks implements Consumer<Object>, IntConsumer, LongConsumer, DoubleConsumer {
        @Override
        public void accept(Object element) {
            Meter.tick();
        }

        @Override
        public void accept(int element) {
            Meter.tick();
        }

        @Override
        public void accept(long element) {
            Meter.tick();
        }

        @Override
        public void accept(double element) {
            Meter.tick();
        }
    }

    private static int width(Object array) {
        if (array instanceof byte[] || array instanceof boolean[]) {
            return 1;
        } else if (array instanceof char[] || array instanceof short[]) {
            return 2;
        }
        return array instanceof long[] || array instanceof double[] ? LONG : REFERENCE;
    }
}
