package dev.gradus.exam;

import dev.gradus.problem.Contract;
import dev.gradus.problem.Limits;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ValueType;
import dev.gradus.result.Cause;
import dev.gradus.result.Help;
import dev.gradus.result.LearnerFrame;
import dev.gradus.result.LearnerOutput;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.sandbox.CallEnd;
import dev.gradus.sandbox.SandboxException;
import dev.gradus.submission.Submission;
import dev.gradus.wire.ThrownValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts together what came of one planned test. In this order: a broken call, whatever the test made of it; a value of the wrong type; what
 * JUnit says. Only a test of which every invocation was reported to have succeeded has passed.
 */
final class Outcomes {
    private final Problem problem;
    private final Submission submission;
    private final PlannedTest test;
    private final CallLog log;
    private LearnerOutput output = LearnerOutput.NONE;
    private Optional<Steps> steps = Optional.empty();

    Outcomes(Problem problem, Submission submission, PlannedTest test, CallLog log) {
        this.problem = problem;
        this.submission = submission;
        this.test = test;
        this.log = log;
    }

    TestOutcome outOfTime() {
        return TestOutcome.notRun(
                test, "the tests before it used up the time of the whole run, " + seconds(limits().wholeRun()));
    }

    /**
     * Gives the outcome.
     *
     * @throws ExamFaultException if the test cannot judge: it was skipped, aborted, ran nothing, or failed by itself
     */
    TestOutcome of(
            Invocations invocations, Optional<CallEnd.Broken> broken, LearnerOutput printed, OptionalLong stepsUsed)
            throws ExamFaultException {
        this.output = printed;
        if (stepsUsed.isPresent()) {
            this.steps = Optional.of(
                    new Steps(stepsUsed.getAsLong(), problem.limits().steps()));
        }
        if (broken.isPresent()) {
            return broken(broken.get());
        }
        if (log.wrongType().isPresent()) {
            return failed(TestStatus.FAILED, Cause.CONTRACT, log.wrongType().get(), AssertionText.NONE, List.of());
        }
        if (invocations.firstFailure().isPresent()) {
            return failed(AssertionText.innermost(invocations.firstFailure().get()));
        }
        if (invocations.refusal().isPresent()) {
            throw new ExamFaultException("the hidden test '" + test.id() + "' does not judge: "
                    + invocations.refusal().get());
        }
        if (invocations.allSucceeded()) {
            return outcome(TestStatus.PASSED, Optional.empty(), "", Help.NONE, AssertionText.NONE, List.of());
        }
        throw new ExamFaultException(
                "the hidden test '" + test.id() + "' does not judge: an invocation did not report");
    }

    private TestOutcome failed(Throwable failure) throws ExamFaultException {
        Optional<LearnerThrow> learners = log.learnersOwn(failure);
        if (failure instanceof AssertionError) {
            List<LearnerFrame> frames = learners.map(it -> frames(it.value())).orElse(List.of());
            AssertionText text = AssertionText.of(failure, answers());
            // JUnit puts the message of what was thrown into its own, and that can hold the hidden input.
            String reason = learners.map(it -> text.ownWordsOr(threwWords(it))).orElse(text.reason());
            Help help = learners.isPresent() ? Help.NONE : AnswerWords.of(reason, log, problem.contract());
            return explained(TestStatus.FAILED, Cause.ASSERTION, reason, help, text, frames);
        }
        if (learners.isPresent()) {
            return threw(learners.get());
        }
        if (log.isEmpty() || failure instanceof LinkageError || failure instanceof SandboxException) {
            throw new ExamFaultException("the hidden test '" + test.id() + "' failed by itself: " + failure);
        }
        return failed(
                TestStatus.FAILED,
                Cause.ASSERTION,
                "the test could not go on with what your method gave back ("
                        + failure.getClass().getSimpleName() + ")",
                AssertionText.NONE,
                List.of());
    }

    private TestOutcome threw(LearnerThrow learners) {
        ThrownValue thrown = learners.value();
        return explained(
                TestStatus.ERRORED,
                Cause.EXCEPTION,
                // Without the exception's own message, which can hold the hidden input; the call shows it to those who
                // may see it.
                threwWords(learners),
                ThrownWords.of(thrown, submission),
                AssertionText.NONE,
                frames(thrown));
    }

    private static String threwWords(LearnerThrow learners) {
        return learners.method() + " threw " + simpleName(learners.value().type());
    }

    private TestOutcome broken(CallEnd.Broken broken) {
        List<LearnerFrame> frames = broken.thrown().map(this::frames).orElse(List.of());
        boolean timedOut = broken.cause() == Cause.WALL || broken.cause() == Cause.STEPS;
        return explained(
                timedOut ? TestStatus.TIMED_OUT : TestStatus.ERRORED,
                broken.cause(),
                words(broken.cause()),
                broken.thrown()
                        .map(thrown -> broken.cause() == Cause.STEPS ? StepsWords.of(thrown) : DepthWords.of(thrown))
                        .orElse(Help.NONE),
                AssertionText.NONE,
                frames);
    }

    private String words(Cause cause) {
        return switch (cause) {
            case WALL -> "your code did not return within " + seconds(limits().wall());
            case STEPS -> String.format(Locale.ENGLISH, "stopped after %,d steps", limits().steps());
            case DEPTH -> "the calls went too deep: does a method call itself without end?";
            case MEMORY -> "your code needed more than " + limits().heapMiB() + " MiB of memory";
            case OUTPUT -> "your code printed more than " + size(limits().outputBytes());
            case EXIT -> "your code ended its own process (System.exit or Runtime.halt): return instead";
            case CRASH -> "the process of your code died";
            case CHANNEL -> "your code wrote to the channel of the grader: print with System.out instead";
            case ASSERTION, EXCEPTION, CONTRACT -> throw new IllegalArgumentException(cause + " breaks no call");
        };
    }

    private static String size(int bytes) {
        int mebi = 1024 * 1024;
        return bytes >= mebi && bytes % mebi == 0 ? bytes / mebi + " MiB" : bytes / 1024 + " KiB";
    }

    private static String seconds(java.time.Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }

    private Limits limits() {
        return problem.limits();
    }

    private Set<ValueType> answers() {
        return problem.contract().methods().stream()
                .map(Contract.Method::returns)
                .collect(Collectors.toSet());
    }

    private List<LearnerFrame> frames(ThrownValue thrown) {
        return thrown.frames().stream()
                .map(frame -> new LearnerFrame(
                        frame.type() + "." + frame.method(),
                        Math.max(0, frame.line()),
                        submission.line(frame.line()).strip()))
                .toList();
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    private TestOutcome failed(
            TestStatus status, Cause cause, String message, AssertionText text, List<LearnerFrame> frames) {
        return explained(status, cause, message, Help.NONE, text, frames);
    }

    private TestOutcome explained(
            TestStatus status, Cause cause, String message, Help help, AssertionText text, List<LearnerFrame> frames) {
        return outcome(status, Optional.of(cause), message, help, text, frames);
    }

    private TestOutcome outcome(
            TestStatus status,
            Optional<Cause> cause,
            String message,
            Help help,
            AssertionText text,
            List<LearnerFrame> frames) {
        return new TestOutcome(
                test,
                status,
                cause,
                message,
                help,
                text.expected(),
                text.actual(),
                text.tolerance(),
                frames,
                log.lastCalls(),
                log.omittedCalls(),
                output,
                steps);
    }
}
