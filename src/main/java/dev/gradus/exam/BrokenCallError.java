package dev.gradus.exam;

import dev.gradus.result.Cause;

/**
 * Ends a test whose call never came back. An Error, so that a test's {@code catch (Exception)} does not go on without an answer; what a
 * test makes of it changes nothing, since the ending is kept by the subject.
 */
final class BrokenCallError extends Error {
    private static final long serialVersionUID = 1;

    BrokenCallError(Cause cause) {
        super("the call was broken: " + cause);
    }
}
