package dev.gradus.result;

/**
 * How much of its step budget a test's calls used: the same number on every run, whatever the machine is busy with.
 *
 * @param used never more than allowed
 * @param allowed by the problem
 */
public record Steps(long used, long allowed) {
    public Steps {
        if (used < 0 || used > allowed) {
            throw new IllegalArgumentException(used + " of " + allowed + " steps");
        }
    }
}
