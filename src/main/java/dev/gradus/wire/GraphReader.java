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
    private final Met met;
    private int values;
    /** How deep the deepest value lay since it was last set. */
    private int deepest;

    public GraphReader(ByteSource in, ValueTypes types) {
        this(in, types, new Met());
    }

    /** For an answer: numbers below {@code met.size()} mean the arrays of the question. */
    GraphReader(ByteSource in, ValueTypes types, Met met) {
        this.in = in;
        this.types = types;
        this.met = met;
    }

    /** All that took a number so far, in order. */
    Met met() {
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
        deepest = Math.max(deepest, depth);
        Tag tag = Tag.read(in);
        return switch (tag) {
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
            case OPTIONAL -> Optional.ofNullable(read(depth + 1));
            case LIST, MAP, PRIMITIVES, ARRAY -> readNumbered(tag, depth);
            case SAME -> readAgain(depth);
        };
    }

    private Object readNumbered(Tag tag, int depth) throws MalformedFrameException {
        int number = met.begin(UNFINISHED);
        int outer = deepest;
        deepest = depth;
        long start = in.position() + met.again();
        Object value = switch (tag) {
            case LIST -> readList(depth);
            case MAP -> readMap(depth);
            case PRIMITIVES -> readPrimitives();
            default -> readArray(number, depth);
        };
        met.replace(number, value);
        met.end(number, deepest - depth, in.position() + met.again() - start);
        deepest = Math.max(outer, deepest);
        return value;
    }

    private Object readAgain(int depth) throws MalformedFrameException {
        int number = in.getInt();
        if (number < 0 || number >= met.size()) {
            throw new MalformedFrameException("nothing has the number " + number);
        }
        Object value = met.get(number);
        if (value == UNFINISHED) {
            // The hash of a list that contains itself never ends.
            throw new MalformedFrameException("a list or map that contains itself");
        }
        if (depth + met.height(number) > Wire.MAX_DEPTH) {
            throw new MalformedFrameException("nested too deep");
        }
        if (!met.meetAgain(number)) {
            throw new MalformedFrameException("the same again too often");
        }
        deepest = Math.max(deepest, depth + met.height(number));
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
        for (int i = 0; i < length; i++) {
            list.add(read(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> readMap(int depth) throws MalformedFrameException {
        int size = in.getLength(2);
        Map<Object, Object> map = new LinkedHashMap<>();
        KeyHashes hashes = new KeyHashes();
        for (int i = 0; i < size; i++) {
            Object key = read(depth + 1);
            if (!hashes.admit(key)) {
                throw new MalformedFrameException("too many keys of one hash");
            }
            map.put(key, read(depth + 1));
        }
        return map;
    }

    private Object readPrimitives() throws MalformedFrameException {
        Tag element = Tag.read(in);
        int length = in.getLength(PrimitiveArrays.width(element));
        Object array = PrimitiveArrays.create(element, length);
        PrimitiveArrays.read(in, array, 0, length);
        return array;
    }

    private Object readArray(int number, int depth) throws MalformedFrameException {
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
        // Known before its elements: it may be one of them.
        met.replace(number, array);
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
