package dev.gradus.quiz;

import dev.gradus.problem.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A learner's answers.
 *
 * @param texts by the id of the question; none of them blank
 * @param marks what the learner says of answers in words, by the id of the question
 */
public record Answers(Map<String, String> texts, Map<String, SelfMark> marks) {
    /** Before the first question. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    public Optional<String> text(Question question) {
        return Optional.ofNullable(texts.get(question.id()));
    }

    public Optional<SelfMark> mark(Question question) {
        return Optional.ofNullable(marks.get(question.id()));
    }
}
