package dev.gradus.testing;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/**
 * Says that a learner's number is not close enough. The message is the reason alone and holds no number of the test, so that it may be
 * shown where the expected value may not; {@link #getExpected()} and {@link #getActual()} hold the values, written by {@link Numbers}.
 */
public final class CloseFailure extends AssertionFailedError {
    private static final long serialVersionUID = 1;

    private final String tolerance;

    CloseFailure(String reason, Object expected, Object actual, String tolerance) {
        super(reason, written(expected), written(actual));
        this.tolerance = tolerance;
    }

    /** How close it had to be, in words: {@code within 1.0E-9 relative}, {@code within 1.0E-12}, {@code exactly}; empty if that does
     * not matter because the shape is wrong. */
    public String tolerance() {
        return tolerance;
    }

    private static ValueWrapper written(Object value) {
        return value instanceof Double number
                ? ValueWrapper.create(number, Numbers.text(number))
                : ValueWrapper.create(value, String.valueOf(value));
    }
}
