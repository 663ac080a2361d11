package dev.gradus.wire;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spells a value out to its last bit: types of boxes and arrays, raw bits of floating point, and which arrays and lists are the same. */
final class Bits {
    private final StringBuilder text = new StringBuilder();
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();

    private Bits() {}

    static String of(Object... values) {
        Bits bits = new Bits();
        for (Object value : values) {
            bits.add(value);
        }
        return bits.text.toString();
    }

    private void add(Object value) {
        if (value == null) {
            text.append("null ");
        } else if (value instanceof Double number) {
            text.append("D")
                    .append(Long.toHexString(Double.doubleToRawLongBits(number)))
                    .append(' ');
        } else if (value instanceof Float number) {
            text.append("F")
                    .append(Integer.toHexString(Float.floatToRawIntBits(number)))
                    .append(' ');
        } else if (value instanceof String || value instanceof Character) {
            text.append(value.getClass().getSimpleName());
            value.toString().chars().forEach(unit -> text.append(' ').append(unit));
            text.append(' ');
        } else if (value instanceof Optional<?> optional) {
            text.append("optional ");
            add(optional.orElse(null));
        } else if (value.getClass().isRecord()) {
            addRecord(value);
        } else if (value instanceof List<?>
                || value instanceof Map<?, ?>
                || value.getClass().isArray()) {
            addNumbered(value);
        } else {
            text.append(value.getClass().getName()).append(':').append(value).append(' ');
        }
    }

    private void addNumbered(Object value) {
        Integer number = numbers.putIfAbsent(value, numbers.size());
        if (number != null) {
            text.append('#').append(number).append(' ');
        } else if (value instanceof List<?> list) {
            text.append("list( ");
            list.forEach(this::add);
            text.append(") ");
        } else if (value instanceof Map<?, ?> map) {
            text.append("map( ");
            map.forEach((key, mapped) -> {
                add(key);
                add(mapped);
            });
            text.append(") ");
        } else {
            text.append(value.getClass().getTypeName()).append("( ");
            for (int i = 0; i < Array.getLength(value); i++) {
                addElement(value, i);
            }
            text.append(") ");
        }
    }

    /** A float or double is not boxed on the way: a box might quiet a signalling NaN. */
    private void addElement(Object array, int index) {
        if (array instanceof double[] values) {
            text.append(Long.toHexString(Double.doubleToRawLongBits(values[index])))
                    .append(' ');
        } else if (array instanceof float[] values) {
            text.append(Integer.toHexString(Float.floatToRawIntBits(values[index])))
                    .append(' ');
        } else {
            add(Array.get(array, index));
        }
    }

    private void addRecord(Object value) {
        text.append(value.getClass().getName()).append("{ ");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                add(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        text.append("} ");
    }
}
