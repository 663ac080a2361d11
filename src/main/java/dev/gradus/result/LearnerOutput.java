package dev.gradus.result;

/**
 * What the learner's code printed during one test.
 *
 * @param text what was kept, as printed: control characters and all; each report format escapes it
 * @param omittedLines how many lines after it were not kept
 */
public record LearnerOutput(String text, int omittedLines) {
    public static final LearnerOutput NONE = new LearnerOutput("", 0);

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
