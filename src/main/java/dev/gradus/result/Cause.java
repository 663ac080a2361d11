package dev.gradus.result;

/** Why a planned test has not passed. */
public enum Cause {
    /** The answer was not what the test expects. */
    ASSERTION,
    /** The learner's code threw something that the test did not expect. */
    EXCEPTION,
    /** The step budget was spent. */
    STEPS,
    /** The time ran out. */
    WALL,
    /** The calls went too deep. */
    DEPTH,
    /** The heap was full. */
    MEMORY,
    /** More was printed than is allowed. */
    OUTPUT,
    /** The program ended the process. */
    EXIT,
    /** The process died. */
    CRASH,
    /** The program wrote to the grader's channel. */
    CHANNEL,
    /** The answer is of another type than the contract says. */
    CONTRACT;

    /** What a test that ended so makes of the submission. */
    public Verdict verdict() {
        return switch (this) {
            case ASSERTION, CONTRACT -> Verdict.WRONG_ANSWER;
            case EXCEPTION, DEPTH, EXIT, CRASH, CHANNEL -> Verdict.RUNTIME_ERROR;
            case STEPS, WALL -> Verdict.TIME_LIMIT_EXCEEDED;
            case MEMORY -> Verdict.MEMORY_LIMIT_EXCEEDED;
            case OUTPUT -> Verdict.OUTPUT_LIMIT_EXCEEDED;
        };
    }
}
