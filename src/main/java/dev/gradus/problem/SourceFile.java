package dev.gradus.problem;

/**
 * A Java source of a problem package.
 *
 * @param path where it lies, relative to the bank, with forward slashes
 * @param name its file name, such as {@code Solution.java}
 * @param text its text, with {@code \n} line ends
 */
public record SourceFile(String path, String name, String text) {}
