package dev.gradus.problem;

import java.time.Duration;

/**
 * What a submission may use.
 *
 * @param steps the step budget of one test; charged by the meter, not by the clock
 * @param wall the time that the calls of one test may take together; a whole run may take three times that
 * @param heapMiB the heap of a worker, in MiB
 * @param outputBytes what one test may print, in bytes of UTF-8
 */
public record Limits(long steps, Duration wall, int heapMiB, int outputBytes) {
    /** What a problem gets that names no limits. */
    public static final Limits DEFAULT = new Limits(50_000_000, Duration.ofSeconds(10), 128, 64 * 1024);

    public Limits {
        if (steps < 1) {
            throw new IllegalArgumentException("steps must be >= 1 but was " + steps);
        }
        if (wall.isNegative() || wall.isZero()) {
            throw new IllegalArgumentException("wall must be > 0 but was " + wall);
        }
        if (heapMiB < 16) {
            throw new IllegalArgumentException("heapMiB must be >= 16 but was " + heapMiB);
        }
        if (outputBytes < 0) {
            throw new IllegalArgumentException("outputBytes must be >= 0 but was " + outputBytes);
        }
    }

    /** The time that all tests of one run may take together. */
    public Duration wholeRun() {
        return wall.multipliedBy(3);
    }
}
