package dev.gradus.exam;

/** Ends a test whose call gave a value of another type than the contract says; kept by the log, whatever a test makes of it. */
final class WrongTypeError extends Error {
    private static final long serialVersionUID = 1;

    WrongTypeError(String message) {
        super(message);
    }
}
