package dev.gradus.gate;

/**
 * What the gate may spend on one program. It looks at each thing that a program names, and upwards from there: a program that is made for
 * it has so many of both that this would take minutes. Not thread-safe.
 */
final class Effort {
    /** A looked-at class is one. No program that was ever seen needs a hundredth of it. */
    private static final long MOST = 5_000_000;

    /** There is more to look at than anybody waits for. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more to look at than anybody waits for", null, false, false);
        }
    }

    private long left = MOST;

    /** @throws TooMuch if there is not so much left */
    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new TooMuch();
        }
    }
}
