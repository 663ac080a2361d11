package dev.gradus.check;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what is recursive over a learner's source, on a thread that can go deep, and for a limited time. Thread-safe. */
public final class DeepStack {
    // An expression of some thousand terms needs more than the usual stack.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private DeepStack() {}

    /**
     * Gives what the work gives; absent if it threw anything, a stack overflow too, or did not end in time. Then it is interrupted, and ends
     * where it next asks {@link #endIfLate()}.
     */
    public static <T> Optional<T> call(String threadName, Duration limit, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, threadName, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            thread.interrupt();
            return Optional.empty();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + threadName, e);
        }
    }

    /** Asked by work that can take longer than anybody waits, in what it does again and again. */
    public static void endIfLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this any more");
        }
    }
}
