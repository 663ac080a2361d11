package dev.gradus.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts what JUnit reports of one planned test: its invocations, and everything around them. */
final class Invocations implements TestExecutionListener {
    private final CallLog log;
    private int started;
    private int succeeded;
    private final List<Throwable> failures = new ArrayList<>();
    private Optional<String> refusal = Optional.empty();

    /** @param log is complete with the first failure, which may be that of one invocation among many */
    Invocations(CallLog log) {
        this.log = log;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier identifier) {
        if (identifier.isTest()) {
            started++;
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier identifier, String reason) {
        refusal = Optional.of("it was skipped (" + reason + ")");
    }

    @Override
    public synchronized void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        switch (result.getStatus()) {
            case SUCCESSFUL -> succeeded += identifier.isTest() ? 1 : 0;
            case ABORTED -> refusal = Optional.of("it was aborted (an assumption did not hold)");
            case FAILED -> {
                failures.add(result.getThrowable().orElseGet(() -> new AssertionError("failed")));
                log.complete();
            }
        }
    }

    /** What failed first, an invocation or what is around it. */
    synchronized Optional<Throwable> firstFailure() {
        return failures.stream().findFirst();
    }

    /** Why nothing can be said of the learner's code: skipped, aborted, or nothing was run at all. */
    synchronized Optional<String> refusal() {
        if (refusal.isEmpty() && failures.isEmpty() && started == 0) {
            return Optional.of("it ran no invocation");
        }
        return refusal;
    }

    /** At least one invocation ran, every one that started succeeded, and nothing around them failed. */
    synchronized boolean allSucceeded() {
        return refusal.isEmpty() && failures.isEmpty() && started > 0 && succeeded == started;
    }
}
