package dev.gradus.result;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long it took; never part of a verdict.
 *
 * @param total from the file to the result
 * @param phases the parts of it by name, in order
 */
public record Timing(Duration total, Map<String, Duration> phases) {
    public Timing {
        // Map.copyOf would lose the order.
        phases = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(phases));
    }
}
