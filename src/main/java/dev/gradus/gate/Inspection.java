package dev.gradus.gate;

import dev.gradus.result.Finding;
import java.util.List;
import java.util.Map;

/**
 * What came of looking at a submission's class files.
 *
 * @param classes what to run instead of them, by binary name, sorted; without main methods, harmless habits re-written, metered
 * @param refusals what they use and may not, by line; if there are any, nothing may be run
 */
public record Inspection(Map<String, byte[]> classes, List<Finding> refusals) {
    public Inspection {
        refusals = List.copyOf(refusals);
    }
}
