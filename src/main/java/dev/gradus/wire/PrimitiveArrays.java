package dev.gradus.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Arrays of primitives as raw bits: NaN payloads and the sign of zero cross as they are. */
final class PrimitiveArrays {
    private PrimitiveArrays() {}

    static Tag tagOf(Class<?> element) {
        if (element == double.class) {
            return Tag.DOUBLE;
        } else if (element == int.class) {
            return Tag.INT;
        } else if (element == long.class) {
            return Tag.LONG;
        } else if (element == boolean.class) {
            return Tag.BOOLEAN;
        } else if (element == byte.class) {
            return Tag.BYTE;
        } else if (element == char.class) {
            return Tag.CHAR;
        } else if (element == float.class) {
            return Tag.FLOAT;
        } else if (element == short.class) {
            return Tag.SHORT;
        }
        throw new IllegalArgumentException(element + " is not primitive");
    }

    static int width(Tag element) throws MalformedFrameException {
        return switch (element) {
            case BOOLEAN, BYTE -> 1;
            case SHORT, CHAR -> 2;
            case INT, FLOAT -> 4;
            case LONG, DOUBLE -> 8;
            default -> throw new MalformedFrameException("no primitive " + element);
        };
    }

    static Object create(Tag element, int length) throws MalformedFrameException {
        return switch (element) {
            case BOOLEAN -> new boolean[length];
            case BYTE -> new byte[length];
            case SHORT -> new short[length];
            case CHAR -> new char[length];
            case INT -> new int[length];
            case LONG -> new long[length];
            case FLOAT -> new float[length];
            case DOUBLE -> new double[length];
            default -> throw new MalformedFrameException("no primitive " + element);
        };
    }

    /** Writes {@code array[from .. from + length)}. */
    static void write(ByteSink out, Object array, int from, int length) {
        if (array instanceof double[] values) {
            out.reserve(8L * length).asDoubleBuffer().put(values, from, length);
        } else if (array instanceof int[] values) {
            out.reserve(4L * length).asIntBuffer().put(values, from, length);
        } else if (array instanceof long[] values) {
            out.reserve(8L * length).asLongBuffer().put(values, from, length);
        } else if (array instanceof float[] values) {
            out.reserve(4L * length).asFloatBuffer().put(values, from, length);
        } else if (array instanceof char[] values) {
            out.reserve(2L * length).asCharBuffer().put(values, from, length);
        } else if (array instanceof short[] values) {
            out.reserve(2L * length).asShortBuffer().put(values, from, length);
        } else if (array instanceof byte[] values) {
            out.reserve(length).put(values, from, length);
        } else {
            boolean[] values = (boolean[]) array;
            ByteBuffer room = out.reserve(length);
            for (int i = from; i < from + length; i++) {
                room.put((byte) (values[i] ? 1 : 0));
            }
        }
    }

    /** Reads into {@code array[from .. from + length)}. */
    static void read(ByteSource in, Object array, int from, int length) throws MalformedFrameException {
        if (array instanceof double[] values) {
            in.take(8L * length).asDoubleBuffer().get(values, from, length);
        } else if (array instanceof int[] values) {
            in.take(4L * length).asIntBuffer().get(values, from, length);
        } else if (array instanceof long[] values) {
            in.take(8L * length).asLongBuffer().get(values, from, length);
        } else if (array instanceof float[] values) {
            in.take(4L * length).asFloatBuffer().get(values, from, length);
        } else if (array instanceof char[] values) {
            in.take(2L * length).asCharBuffer().get(values, from, length);
        } else if (array instanceof short[] values) {
            in.take(2L * length).asShortBuffer().get(values, from, length);
        } else if (array instanceof byte[] values) {
            in.take(length).get(values, from, length);
        } else {
            boolean[] values = (boolean[]) array;
            ByteBuffer bytes = in.take(length);
            for (int i = from; i < from + length; i++) {
                values[i] = bytes.get() != 0;
            }
        }
    }

    static Object copy(Object array) {
        if (array instanceof double[] values) {
            return values.clone();
        } else if (array instanceof int[] values) {
            return values.clone();
        } else if (array instanceof long[] values) {
            return values.clone();
        } else if (array instanceof float[] values) {
            return values.clone();
        } else if (array instanceof char[] values) {
            return values.clone();
        } else if (array instanceof short[] values) {
            return values.clone();
        } else if (array instanceof byte[] values) {
            return values.clone();
        }
        return ((boolean[]) array).clone();
    }

    /** The first index from {@code from} on at which the two differ in their bits, or the length. */
    static int nextDifference(Object before, Object after, int from) {
        int length = java.lang.reflect.Array.getLength(after);
        int offset;
        if (after instanceof double[] values) {
            // Arrays.mismatch compares by Double.compare, which takes every NaN for the same: a payload would be lost.
            double[] old = (double[]) before;
            int i = from;
            while (i < length && Double.doubleToRawLongBits(old[i]) == Double.doubleToRawLongBits(values[i])) {
                i++;
            }
            return i;
        } else if (after instanceof float[] values) {
            float[] old = (float[]) before;
            int i = from;
            while (i < length && Float.floatToRawIntBits(old[i]) == Float.floatToRawIntBits(values[i])) {
                i++;
            }
            return i;
        } else if (after instanceof int[] values) {
            offset = Arrays.mismatch((int[]) before, from, length, values, from, length);
        } else if (after instanceof long[] values) {
            offset = Arrays.mismatch((long[]) before, from, length, values, from, length);
        } else if (after instanceof char[] values) {
            offset = Arrays.mismatch((char[]) before, from, length, values, from, length);
        } else if (after instanceof short[] values) {
            offset = Arrays.mismatch((short[]) before, from, length, values, from, length);
        } else if (after instanceof byte[] values) {
            offset = Arrays.mismatch((byte[]) before, from, length, values, from, length);
        } else {
            offset = Arrays.mismatch((boolean[]) before, from, length, (boolean[]) after, from, length);
        }
        return offset < 0 ? length : from + offset;
    }

    /** The first index from {@code from} on at which the two agree in their bits, or the length. */
    static int nextAgreement(Object before, Object after, int from) {
        int length = java.lang.reflect.Array.getLength(after);
        int i = from;
        while (i < length && nextDifference(before, after, i) == i) {
            i++;
        }
        return i;
    }
}
