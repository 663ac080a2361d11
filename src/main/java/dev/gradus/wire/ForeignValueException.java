package dev.gradus.wire;

/** A value that cannot cross between the two processes; the message says what it is: {@code a StringBuilder}. */
public final class ForeignValueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ForeignValueException(String what) {
        super(what);
    }

    static ForeignValueException of(Object value) {
        Class<?> type = value.getClass();
        while (type.isArray()) {
            type = type.getComponentType();
        }
        String name = value.getClass().isArray() ? value.getClass().getTypeName() : type.getName();
        return new ForeignValueException("a value of type " + name.substring(name.lastIndexOf('.') + 1));
    }
}
