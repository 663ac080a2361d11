package dev.gradus.problem;

/**
 * Something wrong with a problem package; its author's to mend, never a learner's.
 *
 * @param file relative to the bank, with forward slashes
 * @param line 1-based, 0 where no line can be named
 * @param message what is wrong
 * @param next what to do about it
 */
public record Fault(String file, int line, String message, String next) {
    /** One line: {@code problems/x/problem.yaml:7: what is wrong; what to do}. */
    public String text() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + "; " + next;
    }
}
