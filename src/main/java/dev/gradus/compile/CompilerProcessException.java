package dev.gradus.compile;

/** No process can be had for the compiler: our fault or the machine's, never the learner's. */
public final class CompilerProcessException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CompilerProcessException(String message, Throwable cause) {
        super(message, cause);
    }
}
