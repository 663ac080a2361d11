package dev.gradus.result;

/** What came of one planned test. */
public enum TestStatus {
    PASSED,
    FAILED,
    ERRORED,
    TIMED_OUT,
    NOT_RUN
}
