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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

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

    // A process in a wall is killed when the thread that started it ends: this one never does.
    private static final Executor STARTER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "starts-workers");
        thread.setDaemon(true);
        return thread;
    });

    private final WorkerCommand command;
    private final Walls walls;
    private final Limits limits;
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

    private WorkerProcess(WorkerCommand command, Walls walls, Limits limits, Process process, Path directory) {
        LIVE.add(this);
        this.command = command;
        this.walls = walls;
        this.limits = limits;
        this.process = process;
        this.directory = directory;
        this.out = process.getOutputStream();
        this.reader = daemon("worker-reader", this::readFrames);
        this.errorReader = daemon("worker-errors", this::readErrors);
    }

    /** Starts a process behind the best walls and returns at once; {@link #awaitReady} waits for it. */
    static WorkerProcess start(WorkerCommand command, Limits limits) {
        return start(command, command.wanted(), limits);
    }

    private static WorkerProcess start(WorkerCommand command, Walls walls, Limits limits) {
        Path directory = null;
        try {
            // Without links in its name: that is where it is in a wall too.
            directory = Files.createTempDirectory(
                            "gradus-worker" + ProcessHandle.current().pid() + "-")
                    .toRealPath();
            ProcessBuilder builder =
                    new ProcessBuilder(command.line(walls, limits, directory)).directory(directory.toFile());
            CleanEnvironment.of(builder);
            return new WorkerProcess(command, walls, limits, launch(builder), directory);
        } catch (IOException e) {
            Optional.ofNullable(directory).ifPresent(Folders::delete);
            Optional<Walls> others = command.insteadOf(walls);
            if (others.isPresent()) {
                return start(command, others.get(), limits);
            }
            throw new SandboxException("cannot start a process for the learner's code", e);
        }
    }

    private static Process launch(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> launched = new CompletableFuture<>();
        STARTER.execute(() -> {
            try {
                launched.complete(builder.start());
            } catch (Throwable e) {
                launched.completeExceptionally(e);
            }
        });
        try {
            return launched.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        }
    }

    /**
     * Waits until a process is up. Nothing of the learner's has run in it before.
     *
     * @return this, or where its walls do not stand on this machine, another one in its place
     * @throws SandboxException if none comes up
     */
    WorkerProcess awaitReady() throws InterruptedException {
        if (ready) {
            return this;
        }
        Optional<Incoming> first = next(START.toNanos());
        if (first.orElse(null) instanceof Incoming.Received received
                && received.frame().type() == FrameType.READY) {
            ready = true;
            command.stand(walls);
            return this;
        }
        close();
        errorReader.join(DEATH.toMillis());
        Optional<Walls> others = command.insteadOf(walls);
        if (others.isPresent()) {
            return start(command, others.get(), limits).awaitReady();
        }
        String said = errors.toString().strip();
        throw new SandboxException(
                "the process for the learner's code did not start" + (said.isEmpty() ? "" : "; it said: " + said));
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
        return isCrash(code) || saysCrash(code) ? Cause.CRASH : Cause.EXIT;
    }

    /** An unshare whose child was killed ends with 1, which could be the program's own, and complains. */
    private boolean saysCrash(int code) {
        return walls.os() == OsWall.UNSHARE && code == 1 && errors.indexOf("unshare: ") >= 0;
    }

    /** 128 + n is death by signal n; on Windows a crash is a large negative number. A program's own {@code exit(-1)} is neither. */
    private static boolean isCrash(int code) {
        return (code > 128 && code <= 128 + 64) || code < -0x10000;
    }

    /** Kills the process and all that it has started, and waits until it is gone. Safe to call again. */
    @Override
    public void close() {
        List<ProcessHandle> descendants = process.descendants().toList();
        descendants.forEach(ProcessHandle::destroyForcibly);
        if (walls.os() == OsWall.NONE || descendants.isEmpty() || !endsByItself()) {
            process.destroyForcibly();
        }
        reader.interrupt();
        boolean interrupted = false;
        try {
            process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        Orphans.killIn(directory);
        Folders.delete(directory);
        LIVE.remove(this);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * A wall ends when the processes in it have ended, and then no process of the learner's is left; killed first, it would be gone before
     * they are.
     */
    private boolean endsByItself() {
        try {
            return process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
}
