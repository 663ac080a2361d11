package dev.gradus.compile;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * javac for sources of people one does not know. A few kilobytes can keep it busy for minutes or fill any heap, and nothing but the end
 * of its process stops it. A process that came to an end with one source is used for the next; one that did not is replaced. Thread-safe.
 */
final class CompilerProcesses implements AutoCloseable {
    /** What a learner's file is called, whatever it is called outside. */
    static final String FILE = "Solution.java";

    private final Deque<CompilerProcess> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * Compiles one file.
     *
     * @throws MissingCompilerException if this Java has no compiler
     * @throws CompilerProcessException if no process can be had
     */
    Javac.Run run(String source, Map<String, byte[]> provided, Duration deadline) {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new MissingCompilerException();
        }
        CompilerProcess process = take();
        Javac.Run run = Javac.Run.UNFINISHED;
        try {
            run = process.run(source, provided, deadline);
            return run;
        } finally {
            if (run.finished()) {
                giveBack(process);
            } else {
                process.close();
            }
        }
    }

    private CompilerProcess take() {
        for (Optional<CompilerProcess> next = pollIdle(); next.isPresent(); next = pollIdle()) {
            if (next.get().isAlive()) {
                return next.get();
            }
            // Something else on the machine has ended it while nobody used it.
            next.get().close();
        }
        return CompilerProcess.start();
    }

    private synchronized Optional<CompilerProcess> pollIdle() {
        return Optional.ofNullable(idle.pollFirst());
    }

    private synchronized void giveBack(CompilerProcess process) {
        if (closed) {
            process.close();
        } else {
            idle.addFirst(process);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(CompilerProcess::close);
        idle.clear();
    }
}
