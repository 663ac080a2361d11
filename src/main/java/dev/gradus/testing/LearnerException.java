package dev.gradus.testing;

/**
 * Stands, in a hidden test, for something thrown by the learner's code that is no JDK exception a test would catch by its type: a
 * checked exception, an {@code Error}, a class of the learner's own.
 */
public final class LearnerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String typeName;

    /**
     * @param typeName the class that the learner's code threw, such as {@code java.io.IOException}
     * @param message its message, never null
     */
    public LearnerException(String typeName, String message) {
        super(message);
        this.typeName = typeName;
    }

    /** The class that the learner's code threw. */
    public String typeName() {
        return typeName;
    }

    @Override
    public String toString() {
        return getMessage().isEmpty() ? typeName : typeName + ": " + getMessage();
    }
}
