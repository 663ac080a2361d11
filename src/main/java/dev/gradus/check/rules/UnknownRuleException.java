package dev.gradus.check.rules;

/** A problem switches on a rule that there is not: the author's fault, never the learner's. */
public final class UnknownRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRuleException(String message) {
        super(message);
    }
}
