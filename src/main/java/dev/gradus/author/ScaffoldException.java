package dev.gradus.author;

/** A new problem cannot be made of what was given; the author's to mend. The message says what and how. */
public final class ScaffoldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScaffoldException(String message) {
        super(message);
    }
}
