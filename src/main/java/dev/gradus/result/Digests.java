package dev.gradus.result;

/**
 * What a verdict is a function of.
 *
 * @param submission {@code sha256:...} of the file's bytes
 * @param problem {@code sha256:...} of all that can change a verdict
 * @param engine release and JDK feature version, such as {@code 1.0.0+17}
 */
public record Digests(String submission, String problem, String engine) {}
