package dev.gradus.problem;

import java.util.List;

/**
 * A known-wrong solution: one misconception, and how it shows.
 *
 * @param id its slug, the name of its folder below {@code wrong/}
 * @param fails the ids of exactly the tests that it fails, in the plan's order
 * @param says the sentence that helps a learner who made this mistake
 * @param source the wrong solution itself
 */
public record KnownWrong(String id, List<String> fails, String says, SourceFile source) {
    public KnownWrong {
        fails = List.copyOf(fails);
    }
}
