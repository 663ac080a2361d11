package dev.gradus.sandbox;

/** A worker could not be started or spoken to, before any learner code ran in it: our fault, never the learner's. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SandboxException(String message) {
        super(message);
    }

    SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
