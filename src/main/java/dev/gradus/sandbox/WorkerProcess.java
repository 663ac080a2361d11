package dev.gradus.sandbox;

import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import dev.gradus.wire.ByteSink;
import dev.gradus.wire.Frame;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.MalformedFrameException;
import dev.gradus.wire.Wire;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One process of the learner's, and the threads that listen to it. A reader of its own for each stream: whatever the process does with
 * its side of a pipe, nobody who judges ever waits on it without a deadline.
 */
final class WorkerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration DEATH = Duration.ofSeconds(5);
    // What a dead process has left in its pipes is read within this.
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);
    private static final int NOISE_BYTES = 64 * 1024;
    private static final int ERROR_BYTES = 8 * 1024;
    // A frame of this size fits a pipe that is empty, so writing it cannot block; a longer one is written aside.
    private static final int SMALL_FRAME = 16 * 1024;

    private final Process process;
    private final Path directory;
    private final OutputStream out;
    // Few, since each may be as large as a frame: a worker that floods must wait.
    private final BlockingQueue<Incoming> incoming = new ArrayBlockingQueue<>(2);
    private final StringBuffer errors = new StringBuffer();
    private final Thread reader;
    private final Thread errorReader;
    private Optional<Thread> writer = Optional.empty();
    private boolean ready;

    /** Those that a person who ends this program early would leave behind. */
    private static final Set<WorkerProcess> LIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LIVE.forEach(WorkerProcess::close), "end-workers"));
    }

    private WorkerProcess(Process process, Path directory) {
        LIVE.add(this);
        this.process = process;
        this.directory = directory;
        this.out = process.getOutputStream();
        this.reader = daemon("worker-reader", this::readFrames);
        this.errorReader = daemon("worker-errors", this::readErrors);
    }

    /** Starts a process and returns at once; {@link #awaitReady} waits for it. */
    static WorkerProcess start(WorkerCommand command, Limits limits) {
        Path directory = null;
        try {
            directory = Files.createTempDirectory("gradus-worker");
            ProcessBuilder builder = new ProcessBuilder(command.line(limits, directory)).directory(directory.toFile());
            String systemRoot = System.getenv("SystemRoot");
            builder.environment().clear();
            if (systemRoot != null) {
                builder.environment().put("SystemRoot", systemRoot);
            }
            return new WorkerProcess(builder.start(), directory);
        } catch (IOException e) {
            Optional.ofNullable(directory).ifPresent(WorkerProcess::delete);
            throw new SandboxException("cannot start a process for the learner's code", e);
        }
    }

    /**
     * Waits until the process is up. Nothing of the learner's has run in it before.
     *
     * @throws SandboxException if it does not come up
     */
    void awaitReady() throws InterruptedException {
        if (ready) {
            return;
        }
        Optional<Incoming> first = next(START.toNanos());
        if (!(first.orElse(null) instanceof Incoming.Received received)
                || received.frame().type() != FrameType.READY) {
            close();
            String said = errors.toString().strip();
            throw new SandboxException(
                    "the process for the learner's code did not start" + (said.isEmpty() ? "" : "; it said: " + said));
        }
        ready = true;
    }

    /** Sends a frame, after those that were sent before. That the process is gone shows when its answer is awaited. */
    void send(FrameType type, int sequence, ByteSink payload) {
        Optional<Thread> before = writer.filter(Thread::isAlive);
        if (before.isEmpty() && payload.size() <= SMALL_FRAME) {
            write(type, sequence, payload);
        } else {
            writer = Optional.of(daemon("worker-writer", () -> {
                if (before.isEmpty() || hasEnded(before.get())) {
                    write(type, sequence, payload);
                }
            }));
        }
    }

    private static boolean hasEnded(Thread thread) {
        try {
            thread.join();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write(FrameType type, int sequence, ByteSink payload) {
        try {
            Wire.write(out, type, sequence, payload);
        } catch (IOException processIsGone) {
            // The reader sees its end too, and that is where it is told.
        }
    }

    /** Gives what comes next, or nothing if it does not come in time. */
    Optional<Incoming> next(long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        while (true) {
            long left = Math.max(0, deadline - System.nanoTime());
            boolean dead = !process.isAlive();
            Incoming next = incoming.poll(Math.min(left, LAST_WORDS.toNanos()), TimeUnit.NANOSECONDS);
            if (next != null || left == 0) {
                return Optional.ofNullable(next);
            }
            if (dead) {
                // A child of it may hold the stream open; nothing of ours comes from there.
                return Optional.of(new Incoming.Closed());
            }
        }
    }

    /** Tells why the stream ended: the process has exited, or closed the stream and lives on. */
    Cause causeOfEnd() throws InterruptedException {
        if (!process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS)) {
            return Cause.CHANNEL;
        }
        errorReader.join(DEATH.toMillis());
        int code = process.exitValue();
        if (code == 3 && errors.indexOf("java.lang.OutOfMemoryError") >= 0) {
            return Cause.MEMORY;
        }
        if (code == Wire.EXIT_WITHOUT_CHANNEL) {
            return Cause.CHANNEL;
        }
        return isCrash(code) ? Cause.CRASH : Cause.EXIT;
    }

    /** 128 + n is death by signal n; on Windows a crash is a large negative number. A program's own {@code exit(-1)} is neither. */
    private static boolean isCrash(int code) {
        return (code > 128 && code <= 128 + 64) || code < -0x10000;
    }

    /** Kills the process and all that it has started, and waits until it is gone. Safe to call again. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        reader.interrupt();
        boolean interrupted = false;
        try {
            process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        Orphans.killIn(directory);
        delete(directory);
        LIVE.remove(this);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void readFrames() {
        Incoming end = new Incoming.Closed();
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            skipToMagic(in);
            while (true) {
                Frame frame = Wire.read(in);
                incoming.put(new Incoming.Received(frame));
            }
        } catch (MalformedFrameException e) {
            end = new Incoming.Garbage();
        } catch (IOException | OutOfMemoryError e) {
            end = new Incoming.Closed();
        } catch (InterruptedException closed) {
            return;
        }
        try {
            incoming.put(end);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A JVM may print a warning before the first byte of ours. */
    private static void skipToMagic(InputStream in) throws IOException {
        int matched = 0;
        for (int i = 0; i < NOISE_BYTES && matched < Wire.MAGIC.length; i++) {
            int value = in.read();
            if (value < 0) {
                throw new IOException("no worker");
            }
            matched = value == Wire.MAGIC[matched] ? matched + 1 : value == Wire.MAGIC[0] ? 1 : 0;
        }
        if (matched < Wire.MAGIC.length) {
            throw new MalformedFrameException("no worker");
        }
    }

    private void readErrors() {
        byte[] buffer = new byte[1024];
        try (InputStream in = process.getErrorStream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int kept = Math.min(n, ERROR_BYTES - errors.length());
                if (kept > 0) {
                    errors.append(new String(buffer, 0, kept, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException processIsGone) {
            // What was read until now is what there is.
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void delete(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // A file that something still holds; the system's own cleaning of temporary files takes it.
            System.getLogger(WorkerProcess.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
