package dev.gradus.grade;

import dev.gradus.result.Timing;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Measures the phases of one grading, one after the other. */
final class Phases {
    private final LongSupplier nanos;
    private final long start;
    private final Map<String, Duration> ended = new LinkedHashMap<>();
    private long last;

    /** @param nanos the clock, as {@code System::nanoTime} */
    Phases(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    /** Ends the phase that ran until now. */
    void end(String phase) {
        long now = nanos.getAsLong();
        ended.put(phase, Duration.ofNanos(now - last));
        last = now;
    }

    Timing toTiming() {
        return new Timing(Duration.ofNanos(nanos.getAsLong() - start), ended);
    }
}
