package dev.gradus.problem;

/**
 * How much of a hidden test a learner may see, from little to all. Each level shows what the levels before it show.
 */
public enum Reveal {
    /** The published title, the status and the points. */
    TITLE,
    /** And the test's own words on what went wrong, without any number of the test. */
    MESSAGE,
    /** And the calls with their arguments, and what the program printed. */
    INPUT,
    /** And what the learner's code answered. */
    ACTUAL,
    /** And what was expected, and how close it had to be. */
    FULL;

    /** Tells whether this level shows what {@code level} shows. */
    public boolean shows(Reveal level) {
        return compareTo(level) >= 0;
    }

    /** Gives the stricter of the two levels. */
    public Reveal and(Reveal other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
