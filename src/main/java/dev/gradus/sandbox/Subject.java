package dev.gradus.sandbox;

import dev.gradus.compile.CallTarget;
import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import dev.gradus.result.LearnerOutput;
import dev.gradus.wire.Arguments;
import dev.gradus.wire.ByteSink;
import dev.gradus.wire.ByteSource;
import dev.gradus.wire.EndedCause;
import dev.gradus.wire.Frame;
import dev.gradus.wire.FrameType;
import dev.gradus.wire.MalformedFrameException;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ValueTypes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Our handle on the learner's code. It starts a worker when it is made, replaces one that died, and kills the last one when it is closed.
 * The order is {@link #load}, then for each test {@link #beginTest}, any number of {@link #call}s, {@link #endTest}. Once a call of a test
 * was broken, every further call of that test ends in the same way without running. Thread-safe: a test may call from any thread.
 */
public final class Subject implements AutoCloseable {
    // For what a worker does alone before its first test; no learner code is timed by it.
    private static final Duration FIRST_BEGIN = Duration.ofSeconds(20);
    // Between tests the learner's threads may hold what a worker needs: it is not worth a long wait, another one is
    // soon there.
    private static final Duration NEXT_BEGIN = Duration.ofSeconds(2);

    private static final int MAX_NAME = 200;

    private final WorkerCommand command;
    private final Limits limits;
    private long runNanosLeft;
    private long testNanosLeft;
    private ByteSink load = new ByteSink();
    private ValueTypes types = new ValueTypes(Map.of());
    private WorkerProcess worker;
    private boolean loaded;
    private boolean ranTests;
    private int sequence;
    private PrintedText printed;
    private Optional<CallEnd.Broken> broken = Optional.empty();
    private OptionalLong stepsUsed = OptionalLong.empty();

    /** Starts a worker and returns at once, so that it comes up while the submission is being compiled. */
    public Subject(WorkerCommand command, Limits limits) {
        this.command = command;
        this.limits = limits;
        this.runNanosLeft = limits.wholeRun().toNanos();
        this.printed = new PrintedText(limits.outputBytes());
        this.worker = WorkerProcess.start(command, limits);
    }

    /**
     * Gives it the learner's classes.
     *
     * @param classes the learner's and the provided classes by binary name
     * @param provided the names of the provided classes among them
     * @param types the provided classes as this side has loaded them
     */
    public synchronized void load(Map<String, byte[]> classes, Set<String> provided, ValueTypes types) {
        ByteSink frame = new ByteSink()
                .putLong(limits.steps())
                .putLong(limits.heapMiB() * 1024L * 1024)
                .putInt(limits.outputBytes())
                .putInt(classes.size());
        classes.forEach((name, bytes) -> frame.putText(name).putBytes(bytes));
        frame.putInt(provided.size());
        provided.forEach(frame::putText);
        this.load = frame;
        this.types = types;
    }

    /** Waits until the worker is up. For measuring; {@link #beginTest} waits too. */
    public synchronized void awaitReady() {
        try {
            worker = worker.awaitReady();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /**
     * Begins a test with fresh statics and its own time.
     *
     * @return false if the time of the whole run is used up
     * @throws SandboxException if no worker can be had
     */
    public synchronized boolean beginTest() {
        if (runNanosLeft <= 0) {
            return false;
        }
        testNanosLeft = Math.min(limits.wall().toNanos(), runNanosLeft);
        printed = new PrintedText(limits.outputBytes());
        broken = Optional.empty();
        stepsUsed = OptionalLong.of(0);
        try {
            if (worker != null && beginInWorker()) {
                ranTests = true;
                return true;
            }
            if (ranTests) {
                beginInNewWorker();
                return true;
            }
            throw new SandboxException("the process for the learner's code came up and does not answer");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Calls the learner's method. Arrays that it changed are changed in {@code arguments} when this returns. */
    public synchronized CallEnd call(CallTarget target, Object[] arguments) {
        if (broken.isPresent()) {
            return broken.get();
        }
        ByteSink out =
                new ByteSink().putText(target.owner()).putText(target.name()).putText(target.descriptor());
        Arguments written = Arguments.write(out, types, arguments);
        long start = System.nanoTime();
        try {
            if (worker == null) {
                beginInNewWorker();
                start = System.nanoTime();
            }
            worker.send(FrameType.CALL, ++sequence, out);
            CallEnd end = awaitAnswer(start + testNanosLeft, written);
            if (end instanceof CallEnd.Broken it) {
                broken = Optional.of(it);
                discardWorker();
            }
            return end;
        } catch (InterruptedException e) {
            // The test has a limit of its own and gave the call up; its answer must not be taken for that of the next
            // call.
            discardWorker();
            stepsUsed = OptionalLong.empty();
            throw interrupted(e);
        } finally {
            long used = System.nanoTime() - start;
            testNanosLeft -= used;
            runNanosLeft -= used;
        }
    }

    /** How the test's calls were broken, if they were; whatever the test itself made of it. */
    public synchronized Optional<CallEnd.Broken> broken() {
        return broken;
    }

    /** How many steps the test's calls took together; empty if it is not known, since their process was lost. */
    public synchronized OptionalLong stepsUsed() {
        return stepsUsed;
    }

    /** Ends the test and gives what was printed during it. */
    public synchronized LearnerOutput endTest() {
        return printed.toOutput();
    }

    @Override
    public synchronized void close() {
        discardWorker();
    }

    private boolean beginInWorker() throws InterruptedException {
        worker = worker.awaitReady();
        Duration patience = loaded ? NEXT_BEGIN : FIRST_BEGIN;
        if (!loaded) {
            worker.send(FrameType.LOAD, 0, load);
            loaded = true;
        }
        worker.send(FrameType.BEGIN, ++sequence, new ByteSink());
        long deadline = System.nanoTime() + patience.toNanos();
        PrintedText late = new PrintedText(limits.outputBytes());
        while (worker.next(deadline - System.nanoTime()).orElse(null) instanceof Incoming.Received received) {
            Frame frame = received.frame();
            if (frame.type() == FrameType.BEGUN && frame.sequence() == sequence) {
                return isAlone(frame);
            }
            // Printed by a thread that an earlier test left behind: it belongs to no test.
            if (frame.type() != FrameType.OUTPUT || !late.add(frame.payload())) {
                return false;
            }
        }
        return false;
    }

    /** A worker in which something of an earlier test still runs is not used again. */
    private static boolean isAlone(Frame begun) {
        try {
            return new ByteSource(begun.payload()).getBoolean();
        } catch (MalformedFrameException e) {
            return false;
        }
    }

    private CallEnd awaitAnswer(long deadline, Arguments arguments) throws InterruptedException {
        while (true) {
            Incoming incoming = worker.next(deadline - System.nanoTime()).orElse(null);
            if (incoming == null) {
                return broken(Cause.WALL);
            } else if (incoming instanceof Incoming.Closed) {
                return broken(worker.causeOfEnd());
            } else if (!(incoming instanceof Incoming.Received received)) {
                return broken(Cause.CHANNEL);
            } else if (received.frame().type() == FrameType.OUTPUT) {
                if (!printed.add(received.frame().payload())) {
                    return broken(Cause.CHANNEL);
                }
            } else {
                return answer(received.frame(), arguments);
            }
        }
    }

    private CallEnd answer(Frame frame, Arguments arguments) {
        ByteSource in = new ByteSource(frame.payload());
        try {
            // A program that printed too much says so whenever it happens, with the number of its test.
            if (frame.sequence() != sequence && frame.type() != FrameType.ENDED) {
                return broken(Cause.CHANNEL);
            }
            CallEnd end = switch (frame.type()) {
                case RETURNED -> returned(in, arguments);
                case THREW -> threw(in, arguments);
                case FOREIGN -> new CallEnd.ReturnedForeign(oneLine(in.getText()));
                case ENDED -> ended(in);
                case LOAD, BEGIN, CALL, READY, BEGUN, OUTPUT -> throw new MalformedFrameException("no answer");
            };
            long steps = in.getLong();
            if (steps < stepsUsed.orElse(0) || steps > limits.steps()) {
                throw new MalformedFrameException(steps + " steps");
            }
            in.expectEnd();
            stepsUsed = stepsUsed.isEmpty() ? stepsUsed : OptionalLong.of(steps);
            return end;
        } catch (MalformedFrameException e) {
            return broken(Cause.CHANNEL);
        }
    }

    private static CallEnd returned(ByteSource in, Arguments arguments) throws MalformedFrameException {
        boolean isValue = in.getBoolean();
        Object value = arguments.readAnswer(in);
        return isValue ? new CallEnd.Returned(value) : new CallEnd.ReturnedNothing();
    }

    private static CallEnd threw(ByteSource in, Arguments arguments) throws MalformedFrameException {
        ThrownValue thrown = ThrownValue.readFrom(in);
        if (in.getBoolean()) {
            arguments.readChanges(in);
        }
        return new CallEnd.Threw(thrown);
    }

    private static CallEnd ended(ByteSource in) throws MalformedFrameException {
        EndedCause cause = EndedCause.read(in);
        Optional<ThrownValue> thrown = in.getBoolean() ? Optional.of(ThrownValue.readFrom(in)) : Optional.empty();
        return new CallEnd.Broken(
                switch (cause) {
                    case DEPTH -> Cause.DEPTH;
                    case MEMORY -> Cause.MEMORY;
                    case OUTPUT -> Cause.OUTPUT;
                    case STEPS -> Cause.STEPS;
                },
                thrown);
    }

    /** It becomes part of a sentence of ours. */
    private static String oneLine(String text) {
        return text.substring(0, Math.min(MAX_NAME, text.length())).replaceAll("\\p{Cntrl}", "?");
    }

    private CallEnd.Broken broken(Cause cause) {
        stepsUsed = OptionalLong.empty();
        return new CallEnd.Broken(cause, Optional.empty());
    }

    private void beginInNewWorker() throws InterruptedException {
        discardWorker();
        worker = WorkerProcess.start(command, limits);
        if (!beginInWorker()) {
            throw new SandboxException("the process for the learner's code came up and does not answer");
        }
    }

    private void discardWorker() {
        if (worker != null) {
            worker.close();
            worker = null;
            loaded = false;
        }
    }

    private static SandboxException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new SandboxException("interrupted while the learner's code ran", e);
    }
}
