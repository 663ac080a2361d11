package dev.gradus.exam;

import dev.gradus.testing.Numbers;
import dev.gradus.wire.MapOrder;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a value as Java source would, long ones cut in the middle and the cut told: {@code [0.1, 0.2, ... 996 more ..., 0.9, 1.0]}. What
 * is shown is copied at once, and written only if somebody asks: most calls are never shown, and a call may change its arguments.
 */
sealed interface ValueText {
    int MAX_ELEMENTS = 10;
    int HEAD = 6;
    int TAIL = 3;
    int MAX_TEXT = 300;
    int MAX_DEPTH = 8;
    int MAX_PARTS = 200;

    /** The value as text. */
    String text();

    /** Whether nothing is left out: then two texts are equal exactly if the values are. */
    boolean isWhole();

    /** Copies what will be shown of the value. */
    static ValueText of(Object value) {
        return of(value, 0, new Budget());
    }

    /** How many parts may still be copied: what is shared in a value is written again each time, eight deep and ten wide. */
    final class Budget {
        private int left = MAX_PARTS;

        private boolean isSpent() {
            return left-- <= 0;
        }
    }

    private static ValueText of(Object value, int depth, Budget budget) {
        if (depth > MAX_DEPTH || budget.isSpent()) {
            return new Omitted(1);
        } else if (value != null && value.getClass().isArray()) {
            return new Group("[", sequence(value, depth, budget), "]");
        } else if (value instanceof List<?> list) {
            return new Group("[", sequence(list.toArray(), depth, budget), "]");
        } else if (value instanceof Map<?, ?> map) {
            List<ValueText> entries = new ArrayList<>();
            for (Map.Entry<?, ?> entry : MapOrder.entries(map)) {
                if (entries.size() == MAX_ELEMENTS) {
                    entries.add(new Omitted(map.size() - MAX_ELEMENTS));
                    break;
                }
                entries.add(new Entry(of(entry.getKey(), depth + 1, budget), of(entry.getValue(), depth + 1, budget)));
            }
            return new Group("{", entries, "}");
        } else if (value instanceof Optional<?> optional) {
            return new Group(
                    "Optional(",
                    optional.stream().map(item -> of(item, depth + 1, budget)).toList(),
                    ")");
        } else if (value instanceof Record) {
            return new Group(value.getClass().getSimpleName() + "(", components(value, depth, budget), ")");
        }
        return new Atom(value);
    }

    private static List<ValueText> sequence(Object array, int depth, Budget budget) {
        int length = Array.getLength(array);
        List<ValueText> shown = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            if (length > MAX_ELEMENTS && i == HEAD) {
                shown.add(new Omitted(length - HEAD - TAIL));
                i = length - TAIL;
            }
            shown.add(of(Array.get(array, i), depth + 1, budget));
        }
        return shown;
    }

    private static List<ValueText> components(Object value, int depth, Budget budget) {
        List<ValueText> components = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                components.add(of(component.getAccessor().invoke(value), depth + 1, budget));
            } catch (ReflectiveOperationException e) {
                components.add(new Atom("?"));
            }
        }
        return components;
    }

    /** A value of one piece. */
    record Atom(Object value) implements ValueText {
        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public String text() {
            if (value instanceof Double number) {
                return Numbers.text(number);
            } else if (value instanceof Float number) {
                return Numbers.text(number);
            } else if (value instanceof String text) {
                return '"' + shortened(text) + '"';
            } else if (value instanceof Character unit) {
                return "'" + unit + "'";
            } else if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            return shortened(String.valueOf(value));
        }

        private static String shortened(String text) {
            if (text.length() <= MAX_TEXT) {
                return text;
            }
            int half = MAX_TEXT / 2;
            return text.substring(0, half) + " ... " + (text.length() - 2 * half) + " more characters ... "
                    + text.substring(text.length() - half);
        }
    }

    /** So many parts are not shown. */
    record Omitted(int count) implements ValueText {
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public String text() {
            return "... " + count + " more ...";
        }
    }

    /** One entry of a map. */
    record Entry(ValueText key, ValueText value) implements ValueText {
        @Override
        public boolean isWhole() {
            return key.isWhole() && value.isWhole();
        }

        @Override
        public String text() {
            return key.text() + "=" + value.text();
        }
    }

    /** Several values. */
    record Group(String before, List<ValueText> parts, String after) implements ValueText {
        @Override
        public boolean isWhole() {
            return parts.stream().allMatch(ValueText::isWhole);
        }

        @Override
        public String text() {
            return parts.stream().map(ValueText::text).collect(Collectors.joining(", ", before, after));
        }
    }
}
