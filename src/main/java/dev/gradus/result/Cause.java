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
    CONTRACT
}
