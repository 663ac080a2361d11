package dev.gradus.wire;

import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.InputMismatchException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The closed list of exceptions that a hidden test can catch by their own type. No {@code Error} is among them, and none ever may be:
 * an {@code OutOfMemoryError} in a test ends the whole JUnit run.
 */
public final class CatchableExceptions {
    /** Each has a public constructor that takes a message, or one that takes nothing. */
    public static final List<Class<? extends RuntimeException>> TYPES = List.of(
            NumberFormatException.class,
            IllegalArgumentException.class,
            IllegalStateException.class,
            ArithmeticException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            IndexOutOfBoundsException.class,
            NullPointerException.class,
            ClassCastException.class,
            NegativeArraySizeException.class,
            ArrayStoreException.class,
            UnsupportedOperationException.class,
            InputMismatchException.class,
            NoSuchElementException.class,
            ConcurrentModificationException.class,
            EmptyStackException.class);

    private CatchableExceptions() {}

    /** The name of the nearest class of the list that {@code type} is or extends; empty if there is none. */
    public static String nearest(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (TYPES.contains(c)) {
                return c.getName();
            }
        }
        return "";
    }

    /** Makes an exception of the list; empty if the list has no class of that name. */
    public static Optional<RuntimeException> create(String typeName, Optional<String> message) {
        for (Class<? extends RuntimeException> type : TYPES) {
            if (type.getName().equals(typeName)) {
                return Optional.of(make(type, message.orElse(null)));
            }
        }
        return Optional.empty();
    }

    private static RuntimeException make(Class<? extends RuntimeException> type, String message) {
        try {
            if (type == EmptyStackException.class) {
                return new EmptyStackException();
            }
            return type.getConstructor(String.class).newInstance(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public constructor for a message", e);
        }
    }
}
