package dev.gradus.wire;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes values of every kind that may cross, the same ones for the same seed. */
final class RandomValues {
    private static final double[] EDGES = {
        0.0,
        -0.0,
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        Double.longBitsToDouble(0x7ff0000000000001L),
        Double.longBitsToDouble(0xfff8dead0000beefL),
        Float.MIN_VALUE,
        1e-310,
        0.1
    };
    private static final Class<?>[] PRIMITIVES = {
        boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class, double.class
    };
    private static final Class<?>[] ELEMENTS = {
        Object.class,
        String.class,
        Integer.class,
        Double.class,
        Number.class,
        List.class,
        Map.class,
        Optional.class,
        Samples.Shape.class,
        Samples.Colour.class,
        Samples.Circle.class
    };

    /** Something that can be met again. */
    private record Made(Object value, int depth) {}

    private final Random random;
    private final List<Made> made = new ArrayList<>();

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    Object next() {
        return value(0);
    }

    private Object value(int depth) {
        int kind = random.nextInt(depth >= Wire.MAX_DEPTH ? 11 : 20);
        return switch (kind) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> (byte) random.nextInt();
            case 3 -> (short) random.nextInt();
            case 4 -> (char) random.nextInt();
            case 5 -> random.nextInt();
            case 6 -> random.nextLong();
            case 7 -> real();
            case 8 -> single();
            case 9 -> text();
            case 10 -> random.nextBoolean() ? Samples.Colour.RED : Samples.Colour.GREEN;
            case 11 -> shape();
            case 12 -> Optional.ofNullable(value(depth + 1));
            case 13, 14 -> noted(primitives(PRIMITIVES[random.nextInt(PRIMITIVES.length)], length()), depth);
            case 15 -> noted(matrix(depth), depth);
            case 16 -> noted(array(depth), depth);
            case 17 -> noted(list(depth), depth);
            case 18 -> noted(map(depth), depth);
            default -> again(depth);
        };
    }

    private Object noted(Object value, int depth) {
        made.add(new Made(value, depth));
        return value;
    }

    /** No deeper than where it was made: there it fitted. */
    private Object again(int depth) {
        List<Made> fitting = made.stream().filter(it -> it.depth() >= depth).toList();
        return fitting.isEmpty()
                ? null
                : fitting.get(random.nextInt(fitting.size())).value();
    }

    private int length() {
        return random.nextInt(5);
    }

    private double real() {
        return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : Double.longBitsToDouble(random.nextLong());
    }

    private float single() {
        return random.nextBoolean()
                ? (float) EDGES[random.nextInt(EDGES.length)]
                : Float.intBitsToFloat(random.nextInt());
    }

    private String text() {
        char[] units = new char[random.nextInt(6)];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (random.nextInt(4) == 0 ? 0xD800 + random.nextInt(0x800) : random.nextInt(0x10000));
        }
        return new String(units);
    }

    private Samples.Shape shape() {
        return random.nextBoolean()
                ? new Samples.Circle(real())
                : new Samples.Square(random.nextInt(), random.nextBoolean() ? null : Samples.Colour.GREEN);
    }

    private Object primitives(Class<?> element, int length) {
        Object array = Array.newInstance(element, length);
        for (int i = 0; i < length; i++) {
            if (array instanceof double[] values) {
                values[i] = real();
            } else if (array instanceof float[] values) {
                values[i] = single();
            } else if (array instanceof boolean[] values) {
                values[i] = random.nextBoolean();
            } else if (array instanceof char[] values) {
                values[i] = (char) random.nextInt();
            } else if (array instanceof byte[] values) {
                values[i] = (byte) random.nextInt();
            } else if (array instanceof short[] values) {
                values[i] = (short) random.nextInt();
            } else if (array instanceof int[] values) {
                values[i] = random.nextInt();
            } else {
                ((long[]) array)[i] = random.nextLong();
            }
        }
        return array;
    }

    private Object matrix(int depth) {
        Class<?> element = PRIMITIVES[random.nextInt(PRIMITIVES.length)];
        int dimensions = 1 + random.nextInt(Wire.MAX_DEPTH - depth);
        Class<?> type = element;
        Object row = primitives(element, length());
        for (int i = 0; i < dimensions; i++) {
            type = type.arrayType();
            Object[] rows = (Object[]) Array.newInstance(type, length());
            for (int j = 0; j < rows.length; j++) {
                rows[j] = random.nextInt(4) == 0 ? null : row;
            }
            row = rows;
        }
        return row;
    }

    private Object array(int depth) {
        Object[] array = (Object[]) Array.newInstance(ELEMENTS[random.nextInt(ELEMENTS.length)], length());
        for (int i = 0; i < array.length; i++) {
            Object element = value(depth + 1);
            array[i] = array.getClass().getComponentType().isInstance(element) ? element : null;
        }
        return array;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = length(); i > 0; i--) {
            list.add(value(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = length(); i > 0; i--) {
            map.put(value(depth + 1), value(depth + 1));
        }
        return map;
    }
}
