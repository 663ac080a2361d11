package dev.gradus.result;

import dev.gradus.problem.PlannedTest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of one planned test, complete: nothing is held back here.
 *
 * @param test what was planned
 * @param status what came of it
 * @param cause why it has not passed; absent for a passed test and for one that was not run
 * @param message what went wrong in words, without the numbers below; empty for a passed test
 * @param help why an exception is thrown, for a learner
 * @param expected what the test expected, as text
 * @param actual what it got, as text
 * @param tolerance how close it had to be, in words such as {@code within 1.0E-9}
 * @param frames the learner's own lines that an exception passed through, innermost first
 * @param calls the last calls, oldest first
 * @param omittedCalls how many calls came before those
 * @param output what was printed
 * @param steps how far it went; absent if it did not run, or if nobody knows
 */
public record TestOutcome(
        PlannedTest test,
        TestStatus status,
        Optional<Cause> cause,
        String message,
        Help help,
        Optional<String> expected,
        Optional<String> actual,
        Optional<String> tolerance,
        List<LearnerFrame> frames,
        List<CallRecord> calls,
        int omittedCalls,
        LearnerOutput output,
        Optional<Steps> steps) {
    public TestOutcome {
        frames = List.copyOf(frames);
        calls = List.copyOf(calls);
        Objects.requireNonNull(message);
        Objects.requireNonNull(help);
        boolean needsCause = status != TestStatus.PASSED && status != TestStatus.NOT_RUN;
        if (needsCause != cause.isPresent()) {
            throw new IllegalArgumentException(
                    test.id() + ": a test that is " + status + " has " + (needsCause ? "a cause" : "no cause"));
        }
    }

    /** One that has no more to say than its message. */
    public TestOutcome(
            PlannedTest test,
            TestStatus status,
            Optional<Cause> cause,
            String message,
            Optional<String> expected,
            Optional<String> actual,
            Optional<String> tolerance,
            List<LearnerFrame> frames,
            List<CallRecord> calls,
            int omittedCalls,
            LearnerOutput output) {
        this(
                test,
                status,
                cause,
                message,
                Help.NONE,
                expected,
                actual,
                tolerance,
                frames,
                calls,
                omittedCalls,
                output,
                Optional.empty());
    }

    /** A planned test that did not run; {@code why} says so in a learner's words. */
    public static TestOutcome notRun(PlannedTest test, String why) {
        return new TestOutcome(
                test,
                TestStatus.NOT_RUN,
                Optional.empty(),
                why,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                LearnerOutput.NONE);
    }
}
