package dev.gradus.cli;

import dev.gradus.result.Verdict;

/** What the program tells its caller. */
final class ExitCode {
    /** Accepted, or done. */
    static final int OK = 0;

    /** The submission is not accepted. */
    static final int NOT_ACCEPTED = 1;

    /** The command line, or a file it names, cannot be used. */
    static final int USAGE = 2;

    /** Gradus, its installation or a problem of the bank is at fault, never the learner. */
    static final int JUDGE_ERROR = 3;

    private ExitCode() {}

    /** For one submission that came to that verdict. */
    static int of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> OK;
            case JUDGE_ERROR -> JUDGE_ERROR;
            case WRONG_ANSWER,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RULE_VIOLATION,
                    COMPILE_ERROR -> NOT_ACCEPTED;
        };
    }
}
