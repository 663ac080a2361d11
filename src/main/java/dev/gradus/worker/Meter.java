package dev.gradus.worker;

import dev.gradus.wire.EndedCause;

/**
 * What metered classes call. They count steps, the depth of their calls and what they allocate; where a limit is met the call is ended,
 * and from then on everything that counts ends it again: no handler, no {@code finally} and no later call makes progress.
 *
 * <p>Plain static fields, since the compiled code of a loop has no time for more: metered classes run on one thread alone.
 */
public final class Meter {
    /** How many bytes are made, filled or copied for one step. */
    private static final int BYTES_A_STEP = 64;

    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;
    private static final long MOST_CHARGED_AT_ONCE = Long.MAX_VALUE / 2;
    private static final int NANOS_A_STEP = 100;
    private static final int NANOS_A_MILLI = 1_000_000;
    /** 2026-01-01T00:00:00Z: when every test begins. */
    private static final long START_MILLIS = 1_767_225_600_000L;

    private static long allowed = Long.MAX_VALUE;
    private static long left = Long.MAX_VALUE;
    private static long heapBytes = Long.MAX_VALUE;
    private static int mostDepth = Integer.MAX_VALUE;
    private static int depth;
    private static EndedCause limit;
    private static long usedAtTheLimit;
    private static Spent spent;

    private Meter() {}

    static void setLimits(long steps, long bytesOfHeap, int bytesOfDepth) {
        allowed = steps;
        heapBytes = bytesOfHeap;
        mostDepth = bytesOfDepth;
    }

    /** A test begins: nothing is spent. */
    static void beginTest() {
        left = allowed;
        limit = null;
        spent = null;
    }

    static void beginCall() {
        depth = 0;
    }

    /** How many steps the test has used so far, never more than it may. */
    static long used() {
        return limit == null ? allowed - Math.max(0, left) : usedAtTheLimit;
    }

    /** What ended the test, with the place where it was; null if nothing has. */
    static Spent spent() {
        return spent;
    }

    /** One step. */
    public static void tick() {
        if (--left < 0) {
            stop();
        }
    }

    /**
     * A method begins.
     *
     * @param bytes what its frame takes, estimated
     * @return what to give to {@link #leave} and {@link #caught}
     */
    public static int enter(int bytes) {
        tick();
        int before = depth;
        depth = before + bytes;
        if (depth > mostDepth) {
            end(EndedCause.DEPTH);
        }
        return before;
    }

    /** A method returns. */
    public static void leave(int before) {
        depth = before;
    }

    /** An exception handler begins. What ends the learner's code goes on ending it. */
    public static void caught(Throwable thrown, int before, int bytes) {
        depth = before + bytes;
        tick();
        if (thrown instanceof VirtualMachineError) {
            endedByTheMachine(thrown);
        }
    }

    private static void endedByTheMachine(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            end(EndedCause.DEPTH, thrown);
        } else if (thrown instanceof OutOfMemoryError) {
            end(EndedCause.MEMORY, thrown);
        }
    }

    /** Many steps at once; as many as none if there are less. */
    static void charge(long steps) {
        if (steps > 0) {
            left -= Math.min(steps, MOST_CHARGED_AT_ONCE);
            if (left < 0) {
                stop();
            }
        }
    }

    /** Something of that size is about to be made. */
    static void allocate(long bytes) {
        if (bytes > heapBytes) {
            end(EndedCause.MEMORY);
        }
        charge(bytes / BYTES_A_STEP);
    }

    /** An object was made whose fields take so many bytes. */
    public static void made(int bytes) {
        tick();
        allocate(bytes);
    }

    /** An array is about to be made. What has no size is left to Java. */
    public static void array(int length, int elementBytes) {
        if (length >= 0) {
            allocate(ARRAY_HEADER + (long) length * elementBytes);
        }
    }

    /** Arrays of arrays are about to be made, the outermost length first. */
    public static void arrays(int[] lengths, int elementBytes) {
        double count = 1;
        double bytes = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 0) {
                return;
            }
            int width = i == lengths.length - 1 ? elementBytes : REFERENCE;
            bytes += count * (ARRAY_HEADER + (double) lengths[i] * width);
            count *= lengths[i];
        }
        // What is too much for a long becomes the largest one.
        allocate((long) bytes);
    }

    /** In the place of the clock: it goes with the steps. */
    public static long nanoTime() {
        tick();
        return used() * NANOS_A_STEP;
    }

    /** In the place of the clock: it goes with the steps. */
    public static long currentTimeMillis() {
        return START_MILLIS + nanoTime() / NANOS_A_MILLI;
    }

    private static void stop() {
        end(EndedCause.STEPS);
    }

    private static void end(EndedCause cause) {
        end(cause, null);
    }

    /** The library can call itself so often that nothing else is left of the stack. */
    private static boolean hasLinesOfTheLearners(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getModuleName() == null) {
                return true;
            }
        }
        return false;
    }

    /** @param place where it happened, if not here */
    private static void end(EndedCause cause, Throwable place) {
        if (limit == null) {
            limit = cause;
            usedAtTheLimit = allowed - Math.max(0, left);
        }
        // Every further step is one too many.
        left = -1;
        if (spent == null) {
            Spent made = new Spent(limit);
            if (place != null && hasLinesOfTheLearners(place)) {
                made.setStackTrace(place.getStackTrace());
            }
            spent = made;
        }
        throw spent;
    }
}
