package dev.gradus.worker;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.BitSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** What is there already is given back once more, as a copy of its own. */
    public static void cloned(Object value) {
        if (value != null && ObjectSizes.isOfTheProgram(value.getClass())) {
            Meter.allocate(ObjectSizes.of(value.getClass()));
        }
        size(value);
    }

    /** A collection was filled from what could not be asked how large it is. */
    public static void filled(Object made, Object source) {
        if (source instanceof Iterable && !Sizes.isKnown(source) || source instanceof Map && !Sizes.isKnown(source)) {
            Meter.charge(Sizes.of(made));
        }
    }

    /** That part of a text is made or gone through: of an array from one position on so many, of others to another one. */
    public static void part(Object text, int from, int to) {
        Meter.allocate(CHAR * (text instanceof char[] ? to : (long) to - from));
    }

    /** So many bits are set. */
    public static void bits(int from, int to) {
        Meter.allocate(Math.max(0, ((long) to - from) / Byte.SIZE));
    }

    /** A list that copies itself for each change is changed. */
    public static void copiedOnWrite(Object list) {
        if (list instanceof CopyOnWriteArrayList) {
            Meter.allocate(REFERENCE * Sizes.of(list));
        }
    }

    /** An element is looked for, and what stands behind it moves. */
    public static void takenOut(Object list, Object element) {
        if (list instanceof RandomAccess) {
            Meter.allocate(REFERENCE * Sizes.of(list));
        }
    }

    /** Every element of one collection may meet every element of the other one. */
    public static void searched(Object a, Object b) {
        Meter.charge((long) ((double) Sizes.of(a) * Sizes.of(b) / 16));
    }

    /** Elements of one collection are looked for in the other one, which may be quick to tell. */
    public static void disjoint(Object a, Object b) {
        if (a instanceof Set || b instanceof Set) {
            Meter.charge(Math.min(Sizes.of(a), Sizes.of(b)) / 16);
        } else {
            searched(a, b);
        }
    }

    // Texts, hashes and comparisons of what holds others.

    /** The text of something is made. */
    public static void text(Object value) {
        Walk.text(value);
    }

    /** The text of something is made and copied. */
    public static void appended(Object value) {
        if (value instanceof CharSequence || value instanceof char[]) {
            size(value);
        } else {
            Walk.text(value);
        }
    }

    public static void texts(Object array) {
        if (array instanceof Object[]) {
            Walk.texts((Object[]) array, false);
        }
    }

    public static void deepTexts(Object array) {
        if (array instanceof Object[]) {
            Walk.texts((Object[]) array, true);
        }
    }

    /** The texts of the arguments are made, each as often as the format says, and decimal numbers may be written out. */
    public static void formatted(Object format, Object arguments) {
        if (format instanceof String && arguments instanceof Object[]) {
            String text = (String) format;
            boolean again = text.indexOf('$') >= 0 || text.indexOf('<') >= 0;
            long times = again ? text.chars().filter(c -> c == '%').count() : 1;
            size(format);
            for (Object argument : (Object[]) arguments) {
                if (argument instanceof BigDecimal && text.indexOf('f') >= 0) {
                    scaled(argument);
                }
                long used = Meter.used();
                Walk.text(argument);
                Meter.charge((Meter.used() - used) * (times - 1));
            }
        }
    }

    public static void hashed(Object value) {
        Walk.hash(value);
    }

    public static void hashes(Object array) {
        if (array instanceof Object[]) {
            Walk.hashes((Object[]) array, false);
        } else {
            size(array);
        }
    }

    public static void deepHashes(Object array) {
        if (array instanceof Object[]) {
            Walk.hashes((Object[]) array, true);
        }
    }

    /** Two lists are compared. */
    public static void equality(Object a, Object b) {
        Walk.equality(a, b);
    }

    /** Two arrays are compared. */
    public static void equalArrays(Object a, Object b) {
        if (a instanceof Object[] && b instanceof Object[]) {
            Walk.equality((Object[]) a, (Object[]) b);
        } else {
            Walk.equality(a, b);
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
        } else if (value instanceof CopyOnWriteArrayList) {
            copiedOnWrite(value);
        } else if (value instanceof RandomAccess) {
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
            digits(((String) text).length());
        } else if (text instanceof char[]) {
            digits(((char[]) text).length);
        } else if (text instanceof byte[]) {
            size(text);
        } else {
            number(text);
        }
    }

    /** The number that so many characters spell is made. */
    public static void parsed(Object text, int length) {
        if (text instanceof char[]) {
            digits(length);
        }
    }

    private static void digits(long count) {
        if (count > 0) {
            LargeNumbers.grid(count / 9, count / 9);
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

    /** A prime number of so many bits is looked for. */
    public static void primeOf(int bits, int certainty) {
        if (bits > 1) {
            LargeNumbers.primes(bits, certainty);
        }
    }

    /** A prime number of so many bits is looked for that is almost certainly one. */
    public static void primeOf(int bits) {
        primeOf(bits, 100);
    }

    /** The next prime number is looked for. */
    public static void nextPrime(Object number) {
        if (number instanceof BigInteger) {
            LargeNumbers.primes(((BigInteger) number).bitLength(), 100);
        }
    }

    // Decimal numbers. What is null, or a context where there is a way of rounding, is no such number.

    /** Two decimal numbers are brought to the same scale. */
    public static void aligned(Object a, Object b) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            LargeDecimals.aligned((BigDecimal) a, (BigDecimal) b);
        }
    }

    /** Two decimal numbers are added, and the result rounded. */
    public static void aligned(Object a, Object b, Object context) {
        if (a instanceof BigDecimal && b instanceof BigDecimal && context instanceof MathContext) {
            LargeDecimals.aligned((BigDecimal) a, (BigDecimal) b, (MathContext) context);
        }
    }

    public static void compared(Object a, Object b) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            LargeDecimals.compared((BigDecimal) a, (BigDecimal) b);
        }
    }

    /** The product of two decimal numbers is rounded. */
    public static void roundedProduct(Object a, Object b) {
        LargeDecimals.rounded(LargeNumbers.words(a) + LargeNumbers.words(b));
    }

    /** A number is rounded as that says. */
    public static void rounded(Object number, Object context) {
        if (context instanceof MathContext) {
            LargeDecimals.rounded(LargeNumbers.words(number));
        }
    }

    /** The digits of a number are counted. */
    public static void counted(Object number) {
        LargeDecimals.rounded(LargeNumbers.words(number));
    }

    public static void stripped(Object number) {
        if (number instanceof BigDecimal) {
            LargeDecimals.stripped((BigDecimal) number);
        }
    }

    /** One decimal number is divided by the other until it ends. */
    public static void divided(Object a, Object b) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            LargeDecimals.dividedExactly((BigDecimal) a, (BigDecimal) b);
        }
    }

    /** One decimal number is divided by the other, and rounded as a context says, or to the scale that it has. */
    public static void divided(Object a, Object b, Object how) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            if (how instanceof MathContext) {
                LargeDecimals.divided((BigDecimal) a, (BigDecimal) b, (MathContext) how);
            } else {
                LargeDecimals.dividedTo((BigDecimal) a, (BigDecimal) b, ((BigDecimal) a).scale());
            }
        }
    }

    /** One decimal number is divided by the other, to that many digits after the point. */
    public static void divided(Object a, Object b, int scale) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            LargeDecimals.dividedTo((BigDecimal) a, (BigDecimal) b, scale);
        }
    }

    /** One decimal number is divided by the other, to the scale that it has, in one of the ways of rounding that are numbers. */
    public static void dividedInAWay(Object a, Object b, int way) {
        if (a instanceof BigDecimal) {
            divided(a, b, ((BigDecimal) a).scale());
        }
    }

    /** The whole part of a quotient is made. */
    public static void integral(Object a, Object b) {
        if (a instanceof BigDecimal && b instanceof BigDecimal) {
            LargeDecimals.integral((BigDecimal) a, (BigDecimal) b);
        }
    }

    /** The same, where a context may end it sooner. */
    public static void integral(Object a, Object b, Object context) {
        divided(a, b, context);
        if (context instanceof MathContext && ((MathContext) context).getPrecision() == 0) {
            integral(a, b);
        }
    }

    public static void power(Object number, int exponent, Object context) {
        if (number instanceof BigDecimal && context instanceof MathContext) {
            LargeDecimals.power((BigDecimal) number, exponent, (MathContext) context);
        }
    }

    public static void root(Object number) {
        LargeNumbers.root(LargeNumbers.words(number));
    }

    public static void root(Object number, Object context) {
        if (number instanceof BigDecimal && context instanceof MathContext) {
            LargeDecimals.root((BigDecimal) number, (MathContext) context);
        }
    }

    public static void movedRight(Object number, int places) {
        if (number instanceof BigDecimal) {
            LargeDecimals.moved((BigDecimal) number, places);
        }
    }

    public static void movedLeft(Object number, int places) {
        if (number instanceof BigDecimal) {
            LargeDecimals.moved((BigDecimal) number, -(long) places);
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

    // Streams: a step for each element, as late as before, and on one thread: StreamSupport makes others.

    public static <T> Stream<T> each(Stream<T> stream) {
        return stream == null ? null : stream.sequential().peek(TICKS);
    }

    public static IntStream each(IntStream stream) {
        return stream == null ? null : stream.sequential().peek(TICKS);
    }

    public static LongStream each(LongStream stream) {
        return stream == null ? null : stream.sequential().peek(TICKS);
    }

    public static DoubleStream each(DoubleStream stream) {
        return stream == null ? null : stream.sequential().peek(TICKS);
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
