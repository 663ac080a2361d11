package dev.gradus.exam;

/** A hidden test cannot judge: its author's fault, never a learner's. */
final class ExamFaultException extends Exception {
    private static final long serialVersionUID = 1;

    ExamFaultException(String message) {
        super(message);
    }
}
