package dev.gradus.wire;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@link GraphWriter} wrote, as hostile input: every length, type, number and depth is checked. Lists come back as
 * {@code ArrayList}, maps as {@code LinkedHashMap}. Not thread-safe.
 */
public final class GraphReader {
    private static final Object UNFINISHED = new Object();

    private final ByteSource in;
    private final ValueTypes types;
    private final List<Object> met;
    private int values;

    public GraphReader(ByteSource in, ValueTypes types) {
        this(in, types, List.of());
    }

    /** For an answer: numbers below {@code met.size()} mean the arrays of the question. */
    GraphReader(ByteSource in, ValueTypes types, List<Object> met) {
        this.in = in;
        this.types = types;
        this.met = new ArrayList<>(met);
    }

    /** All that took a number so far, in order. */
    List<Object> met() {
        return met;
    }

    /**
     * Reads one value.
     *
     * @throws MalformedFrameException if this is no value
     */
    public Object read() throws MalformedFrameException {
        return read(0);
    }

    private Object read(int depth) throws MalformedFrameException {
        if (++values > Wire.MAX_VALUES) {
            throw new MalformedFrameException("more than " + Wire.MAX_VALUES + " values");
        }
        if (depth > Wire.MAX_DEPTH) {
            throw new MalformedFrameException("nested too deep");
        }
        return switch (Tag.read(in)) {
            case NULL -> null;
            case BOOLEAN -> in.getBoolean();
            case BYTE -> (byte) in.getByte();
            case SHORT -> (short) in.getInt();
            case CHAR -> (char) in.getInt();
            case INT -> in.getInt();
            case LONG -> in.getLong();
            case FLOAT -> Float.intBitsToFloat(in.getInt());
            case DOUBLE -> Double.longBitsToDouble(in.getLong());
            case STRING -> in.getText();
            case ENUM -> readEnum();
            case RECORD -> readRecord(depth);
            case LIST -> readList(depth);
            case MAP -> readMap(depth);
            case OPTIONAL -> Optional.ofNullable(read(depth + 1));
            case PRIMITIVES -> readPrimitives();
            case ARRAY -> readArray(depth);
            case SAME -> readAgain();
        };
    }

    private Object readAgain() throws MalformedFrameException {
        int number = in.getInt();
        if (number < 0 || number >= met.size()) {
            throw new MalformedFrameException("nothing has the number " + number);
        }
        Object value = met.get(number);
        if (value == UNFINISHED) {
            // The hash of a list that contains itself never ends.
            throw new MalformedFrameException("a list or map that contains itself");
        }
        return value;
    }

    private Object readEnum() throws MalformedFrameException {
        Class<?> type = types.provided(in.getText());
        String name = in.getText();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new MalformedFrameException("no such constant");
    }

    private Object readRecord(int depth) throws MalformedFrameException {
        Class<?> type = types.provided(in.getText());
        if (!type.isRecord()) {
            throw new MalformedFrameException("no record");
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = read(depth + 1);
        }
        Class<?>[] parameterTypes =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameterTypes);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new MalformedFrameException("a record that its own class refuses");
        }
    }

    private List<Object> readList(int depth) throws MalformedFrameException {
        int length = in.getLength(1);
        List<Object> list = new ArrayList<>();
        int number = met.size();
        met.add(UNFINISHED);
        for (int i = 0; i < length; i++) {
            list.add(read(depth + 1));
        }
        met.set(number, list);
        return list;
    }

    private Map<Object, Object> readMap(int depth) throws MalformedFrameException {
        int size = in.getLength(2);
        Map<Object, Object> map = new LinkedHashMap<>();
        int number = met.size();
        met.add(UNFINISHED);
        for (int i = 0; i < size; i++) {
            map.put(read(depth + 1), read(depth + 1));
        }
        met.set(number, map);
        return map;
    }

    private Object readPrimitives() throws MalformedFrameException {
        Tag element = Tag.read(in);
        int length = in.getLength(PrimitiveArrays.width(element));
        Object array = PrimitiveArrays.create(element, length);
        PrimitiveArrays.read(in, array, 0, length);
        met.add(array);
        return array;
    }

    private Object readArray(int depth) throws MalformedFrameException {
        int dimensions = in.getByte();
        if (dimensions > Wire.MAX_DEPTH) {
            throw new MalformedFrameException("an array of " + dimensions + " dimensions");
        }
        Class<?> element = innermost(in.getText(), dimensions > 0);
        for (int i = 0; i < dimensions; i++) {
            element = element.arrayType();
        }
        int length = in.getLength(1);
        if (length > Wire.MAX_VALUES) {
            throw new MalformedFrameException("more than " + Wire.MAX_VALUES + " values");
        }
        Object[] array = (Object[]) Array.newInstance(element, length);
        met.add(array);
        for (int i = 0; i < length; i++) {
            set(array, i, read(depth + 1));
        }
        return array;
    }

    /** Puts a value that came from the other side into an array of this side. */
    static void set(Object[] array, int index, Object value) throws MalformedFrameException {
        try {
            array[index] = value;
        } catch (ArrayStoreException e) {
            throw new MalformedFrameException("an element of the wrong type");
        }
    }

    private Class<?> innermost(String name, boolean nested) throws MalformedFrameException {
        if (nested) {
            for (Class<?> primitive : List.of(
                    double.class,
                    int.class,
                    long.class,
                    boolean.class,
                    byte.class,
                    char.class,
                    float.class,
                    short.class)) {
                if (primitive.getName().equals(name)) {
                    return primitive;
                }
            }
        }
        return types.element(name);
    }
}
