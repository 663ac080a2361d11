package dev.gradus.check;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what is recursive over a learner's source, on a thread that can go deep, and for a limited time. Thread-safe. */
public final class DeepStack {
    // An expression of some thousand terms needs more than the usual stack.
    private static final long STACK_BYTES = 64L * 1024 * 1024;
    private static final long DEADLINE_SECONDS = 10;

    private DeepStack() {}

    /** Gives what the work gives; absent if it threw anything, a stack overflow too, or did not end in time. */
    public static <T> Optional<T> call(String threadName, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, threadName, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + threadName, e);
        }
    }
}
