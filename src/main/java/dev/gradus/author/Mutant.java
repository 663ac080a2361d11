package dev.gradus.author;

import java.util.Map;

/**
 * The reference solution with one small change.
 *
 * @param line of the change, 1-based; 0 if nobody knows
 * @param source the text of that line, without the space around it
 * @param what what the change does: {@code changes a double addition into a subtraction}
 * @param classes the class files that differ, by binary name
 */
record Mutant(int line, String source, String what, Map<String, byte[]> classes) {}
