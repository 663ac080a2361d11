package dev.gradus.exam;

import dev.gradus.problem.ValueType;
import java.lang.reflect.Array;
import java.util.Optional;

/** Turns what the learner's method gave into what the contract says, as Java's assignment would; or says why it cannot. */
final class ReturnTypes {
    private ReturnTypes() {}

    /**
     * Converts.
     *
     * @param wanted the contract's type
     * @param wantedClass the same as the proxy has it
     * @return the value as the proxy's caller gets it; empty if it is of another type. Null is a value of any type but a primitive one
     */
    static Optional<Converted> convert(Object value, ValueType wanted, Class<?> wantedClass) {
        if (wanted instanceof ValueType.Primitive primitive) {
            return primitive(value, primitive).map(Converted::new);
        }
        return value == null || wantedClass.isInstance(value) ? Optional.of(new Converted(value)) : Optional.empty();
    }

    /** A value that may be null. */
    record Converted(Object value) {}

    /** Widening only, as in JLS 5.1.2; which types widen to which was judged on the class file. */
    private static Optional<Object> primitive(Object value, ValueType.Primitive wanted) {
        if (value instanceof Boolean) {
            return wanted == ValueType.Primitive.BOOLEAN ? Optional.of(value) : Optional.empty();
        }
        if (value instanceof Character unit) {
            return switch (wanted) {
                case CHAR -> Optional.of(value);
                case INT -> Optional.of((int) unit);
                case LONG -> Optional.of((long) unit);
                case FLOAT -> Optional.of((float) unit);
                case DOUBLE -> Optional.of((double) unit);
                case BOOLEAN, BYTE, SHORT -> Optional.empty();
            };
        }
        if (value instanceof Number number) {
            return switch (wanted) {
                case BYTE -> Optional.of(number.byteValue());
                case SHORT -> Optional.of(number.shortValue());
                case INT -> Optional.of(number.intValue());
                case LONG -> Optional.of(number.longValue());
                case FLOAT -> Optional.of(number.floatValue());
                case DOUBLE -> Optional.of(number.doubleValue());
                case BOOLEAN, CHAR -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /** Names the value's type with its size: {@code a double[2]}, {@code a String}, {@code null}. */
    static String describe(Object value) {
        if (value == null) {
            return "null";
        }
        Class<?> type = value.getClass();
        if (!type.isArray()) {
            String name = java.util.List.class.isInstance(value)
                    ? "List"
                    : java.util.Map.class.isInstance(value) ? "Map" : type.getSimpleName();
            return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
        }
        String name = type.getSimpleName();
        int bracket = name.indexOf('[');
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ")
                + name.substring(0, bracket + 1)
                + Array.getLength(value)
                + name.substring(bracket + 1);
    }
}
