package dev.gradus.submission;

/** The file cannot be a submission; the message says why and what to try. The fault of whoever named the file. */
public final class SubmissionException extends Exception {
    private static final long serialVersionUID = 1;

    public SubmissionException(String message) {
        super(message);
    }
}
