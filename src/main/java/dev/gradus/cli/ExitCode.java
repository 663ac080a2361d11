package dev.gradus.cli;

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
}
