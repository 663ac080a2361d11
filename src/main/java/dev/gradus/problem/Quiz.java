package dev.gradus.problem;

import java.util.List;
import java.util.Optional;

/**
 * One quiz of the bank, read whole and found valid.
 *
 * @param id the name of its folder
 * @param listing what lists say of it
 * @param questions in the order of asking, at least one
 * @param statement Markdown with {@code $maths$}: what comes before the first question
 * @param modelAnswers the answers file that is accepted
 * @param digest {@code sha256:...} over everything that can change a verdict
 */
public record Quiz(
        String id,
        Listing listing,
        List<Question> questions,
        String statement,
        SourceFile modelAnswers,
        String digest) {
    public Quiz {
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

    /** What a learner reads. */
    public String title() {
        return listing.title();
    }
}
