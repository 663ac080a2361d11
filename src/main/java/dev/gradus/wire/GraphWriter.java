package dev.gradus.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values as one graph: arrays, lists and maps take numbers in the order of meeting them, and one met again is written as its
 * number. Iterates over lists and maps of any class, so the code of their classes runs here. Not thread-safe.
 */
public final class GraphWriter {
    private final ByteSink out;
    private final ValueTypes types;
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Met met;
    private int values;
    /** How deep the deepest value lay since it was last set. */
    private int deepest;

    public GraphWriter(ByteSink out, ValueTypes types) {
        this(out, types, new Met());
    }

    /** For an answer: the arrays of the question keep the numbers they had there. */
    GraphWriter(ByteSink out, ValueTypes types, Met met) {
        this.out = out;
        this.types = types;
        this.met = met;
        for (int number = 0; number < met.size(); number++) {
            // A list or map is written anew: its changes cross in no other way.
            if (met.get(number).getClass().isArray()) {
                numbers.put(met.get(number), number);
            }
        }
    }

    /** All that took a number so far, in order. */
    Met met() {
        return met;
    }

    /**
     * Writes one value.
     *
     * @throws ForeignValueException if it, or something in it, cannot cross
     * @throws ByteSink.TooLargeException if it does not fit a frame
     */
    public void write(Object value) {
        write(value, 0);
    }

    private void write(Object value, int depth) {
        if (++values > Wire.MAX_VALUES) {
            throw new ForeignValueException("a value of more than " + Wire.MAX_VALUES + " parts");
        }
        reach(depth);
        if (value == null) {
            out.putByte(Tag.NULL.ordinal());
        } else if (!writeScalar(value) && !writeAgain(value, depth)) {
            writeComposite(value, depth);
        }
    }

    private void reach(int depth) {
        if (depth > Wire.MAX_DEPTH) {
            throw new ForeignValueException("a value nested more than " + Wire.MAX_DEPTH + " deep");
        }
        deepest = Math.max(deepest, depth);
    }

    private boolean writeScalar(Object value) {
        if (value instanceof Double number) {
            tag(Tag.DOUBLE).putLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Integer number) {
            tag(Tag.INT).putInt(number);
        } else if (value instanceof Long number) {
            tag(Tag.LONG).putLong(number);
        } else if (value instanceof Boolean truth) {
            tag(Tag.BOOLEAN).putBoolean(truth);
        } else if (value instanceof String text) {
            tag(Tag.STRING).putText(text);
        } else if (value instanceof Character unit) {
            tag(Tag.CHAR).putInt(unit);
        } else if (value instanceof Float number) {
            tag(Tag.FLOAT).putInt(Float.floatToRawIntBits(number));
        } else if (value instanceof Byte number) {
            tag(Tag.BYTE).putByte(number);
        } else if (value instanceof Short number) {
            tag(Tag.SHORT).putInt(number);
        } else if (value instanceof Enum<?> constant && types.isProvided(constant.getDeclaringClass())) {
            tag(Tag.ENUM).putText(constant.getDeclaringClass().getName()).putText(constant.name());
        } else {
            return false;
        }
        return true;
    }

    private boolean writeAgain(Object value, int depth) {
        Integer number = numbers.get(value);
        if (number == null) {
            return false;
        }
        if (open.contains(value)) {
            throw new ForeignValueException("a list or map that contains itself");
        }
        reach(depth + met.height(number));
        if (!met.meetAgain(number)) {
            throw new ByteSink.TooLargeException();
        }
        tag(Tag.SAME).putInt(number);
        return true;
    }

    private void writeComposite(Object value, int depth) {
        if (value.getClass().isArray() || value instanceof List<?> || value instanceof Map<?, ?>) {
            writeNumbered(value, depth);
        } else if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL);
            write(optional.orElse(null), depth + 1);
        } else if (value.getClass().isRecord() && types.isProvided(value.getClass())) {
            writeRecord(value, depth);
        } else {
            throw ForeignValueException.of(value);
        }
    }

    private void writeNumbered(Object value, int depth) {
        int number = met.begin(value);
        numbers.put(value, number);
        int outer = deepest;
        deepest = depth;
        long start = out.size() + met.again();
        if (value instanceof List<?> list) {
            open.add(value);
            writeList(list, depth);
            open.remove(value);
        } else if (value instanceof Map<?, ?> map) {
            open.add(value);
            writeMap(map, depth);
            open.remove(value);
        } else {
            writeArray(value, depth);
        }
        met.end(number, deepest - depth, out.size() + met.again() - start);
        deepest = Math.max(outer, deepest);
    }

    private void writeList(List<?> list, int depth) {
        Object[] elements = list.toArray();
        tag(Tag.LIST).putInt(elements.length);
        for (Object element : elements) {
            write(element, depth + 1);
        }
    }

    private void writeMap(Map<?, ?> map, int depth) {
        // A copy first: the size that a hostile map claims need not be the number of its entries.
        Object[] entries = MapOrder.entries(map).toArray();
        tag(Tag.MAP).putInt(entries.length);
        KeyHashes hashes = new KeyHashes();
        for (Object entry : entries) {
            Object key = ((Map.Entry<?, ?>) entry).getKey();
            write(key, depth + 1);
            if (!hashes.admit(key)) {
                throw new ForeignValueException("a map with more than " + KeyHashes.MAX + " keys of one hash");
            }
            write(((Map.Entry<?, ?>) entry).getValue(), depth + 1);
        }
    }

    private void writeArray(Object array, int depth) {
        Class<?> element = array.getClass().getComponentType();
        if (element.isPrimitive()) {
            int length = java.lang.reflect.Array.getLength(array);
            tag(Tag.PRIMITIVES)
                    .putByte(PrimitiveArrays.tagOf(element).ordinal())
                    .putInt(length);
            PrimitiveArrays.write(out, array, 0, length);
            return;
        }
        int dimensions = 0;
        Class<?> innermost = element;
        while (innermost.isArray()) {
            dimensions++;
            innermost = innermost.getComponentType();
        }
        if (!innermost.isPrimitive() && !types.isElement(innermost)) {
            throw ForeignValueException.of(array);
        }
        Object[] elements = (Object[]) array;
        tag(Tag.ARRAY).putByte(dimensions).putText(innermost.getName()).putInt(elements.length);
        for (Object item : elements) {
            write(item, depth + 1);
        }
    }

    private void writeRecord(Object value, int depth) {
        tag(Tag.RECORD).putText(value.getClass().getName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            write(read(component, value), depth + 1);
        }
    }

    private static Object read(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the accessor " + component.getName() + " of a provided record failed", e);
        }
    }

    private ByteSink tag(Tag tag) {
        return out.putByte(tag.ordinal());
    }
}
