package dev.gradus.exam;

import java.util.Map;

/**
 * The trusted side of a problem, compiled.
 *
 * @param tests the hidden tests and the proxy, by binary name
 * @param provided the classes that both sides have, by binary name
 */
public record CompiledExam(Map<String, byte[]> tests, Map<String, byte[]> provided) {
    public CompiledExam {
        tests = Map.copyOf(tests);
        provided = Map.copyOf(provided);
    }
}
