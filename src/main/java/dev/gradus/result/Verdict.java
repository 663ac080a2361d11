package dev.gradus.result;

/** What a whole submission came to, mildest first: of several, the worst one wins. */
public enum Verdict {
    ACCEPTED,
    WRONG_ANSWER,
    RUNTIME_ERROR,
    TIME_LIMIT_EXCEEDED,
    MEMORY_LIMIT_EXCEEDED,
    OUTPUT_LIMIT_EXCEEDED,
    RULE_VIOLATION,
    COMPILE_ERROR,
    /** Our fault, never the learner's. */
    JUDGE_ERROR;

    /** Gives the worse of the two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
