package dev.gradus.result;

/**
 * Points.
 *
 * @param earned at least 0, at most {@code possible}
 * @param possible what all planned tests are worth together
 */
public record Score(int earned, int possible) {
    public Score {
        if (earned < 0 || earned > possible) {
            throw new IllegalArgumentException("earned must be within 0.." + possible + " but was " + earned);
        }
    }
}
