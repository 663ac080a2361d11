package dev.gradus.problem;

/**
 * One hidden test as it is published before any run.
 *
 * @param id names one method of one test class, unique in the problem
 * @param title what a learner reads
 * @param points what passing it earns, at least 0
 * @param reveal the most that a learner may see of it, whatever level was asked for
 */
public record PlannedTest(String id, String title, int points, Reveal reveal) {
    public PlannedTest {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a planned test needs an id and a title");
        }
        if (points < 0) {
            throw new IllegalArgumentException("points must be >= 0 but was " + points);
        }
    }
}
