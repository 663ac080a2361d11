package dev.gradus.store;

import dev.gradus.result.Score;
import dev.gradus.result.Verdict;
import java.time.Instant;
import java.util.List;

/** One thing that a student did with a problem. */
public sealed interface Attempt {
    /** When, in UTC. */
    Instant time();

    /** The problem's id. */
    String problem();

    /**
     * The solution was run.
     *
     * @param submission the digest of the file
     * @param passed the ids of the tests that passed
     */
    record Ran(Instant time, String problem, Verdict verdict, Score score, String submission, List<String> passed)
            implements Attempt {
        public Ran {
            passed = List.copyOf(passed);
        }
    }

    /**
     * A hint was given.
     *
     * @param number 1 for the first
     */
    record Hinted(Instant time, String problem, int number) implements Attempt {}
}
