package dev.gradus.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that a problem of these tests provides. */
final class Samples {
    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    record Square(int side, Colour colour) implements Shape {}

    record Everything(
            boolean truth,
            byte small,
            short middle,
            char unit,
            int number,
            long large,
            float single,
            double real,
            String text,
            double[] values,
            List<Shape> shapes,
            Object any) {}

    record Positive(int value) {
        Positive {
            if (value <= 0) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    enum Colour {
        RED,
        GREEN {
            @Override
            boolean isGreen() {
                return true;
            }
        };

        boolean isGreen() {
            return false;
        }
    }

    record NotProvided(int value) {}

    static final ValueTypes TYPES =
            typesOf(Shape.class, Circle.class, Square.class, Everything.class, Positive.class, Colour.class);

    private Samples() {}

    private static ValueTypes typesOf(Class<?>... types) {
        Map<String, Class<?>> byName = new HashMap<>();
        for (Class<?> type : types) {
            byName.put(type.getName(), type);
        }
        return new ValueTypes(byName);
    }

    /** There and back. */
    static Object crossed(Object value) throws MalformedFrameException {
        ByteSource in = new ByteSource(written(value));
        Object copy = new GraphReader(in, TYPES).read();
        in.expectEnd();
        return copy;
    }

    static byte[] written(Object value) {
        ByteSink out = new ByteSink();
        new GraphWriter(out, TYPES).write(value);
        return out.toByteArray();
    }

    /** One of each kind, in one another. */
    static Object oneOfEach() {
        return List.of(
                new Everything(
                        true,
                        (byte) -1,
                        (short) -2,
                        '\uD800',
                        3,
                        4L,
                        5.5f,
                        -0.0,
                        "text",
                        new double[] {1, Double.NaN},
                        List.of(new Circle(1), new Square(2, Colour.GREEN)),
                        null),
                Map.of("key", Optional.of(new int[][] {{1, 2}, null, {}})),
                Optional.empty(),
                new String[] {"a", null},
                new Object[] {'c', (byte) 1, (short) 2, 3f, new boolean[] {true, false}},
                Colour.RED);
    }
}
