package dev.gradus.cli;

/** What was asked for cannot be done as it was asked; the message says why and what to try. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
