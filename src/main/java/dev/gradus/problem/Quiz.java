package dev.gradus.problem;

import java.util.List;
import java.util.Optional;

/**
 * One quiz of the bank, read whole and found valid.
 *
 * @param id the name of its folder
 * @param title what a learner reads
 * @param track the ordered path that it stands on
 * @param order its place on the track; smaller comes first
 * @param difficulty 1 to 3 stars
 * @param topics what it is about
 * @param questions in the order of asking, at least one
 * @param statement Markdown with {@code $maths$}: what comes before the first question
 * @param modelAnswers the answers file that is accepted
 * @param digest {@code sha256:...} over everything that can change a verdict
 */
public record Quiz(
        String id,
        String title,
        String track,
        int order,
        int difficulty,
        List<String> topics,
        List<Question> questions,
        String statement,
        SourceFile modelAnswers,
        String digest) {
    public Quiz {
        topics = List.copyOf(topics);
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(id + " has no question");
        }
    }

    /** The question of that id; absent if there is none. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** What a report lists: every question as a planned test. */
    public List<PlannedTest> plan() {
        return questions.stream().map(Question::planned).toList();
    }
}
