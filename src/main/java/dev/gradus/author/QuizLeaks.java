package dev.gradus.author;

import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds texts that a learner reads before an answer is right, and that state a number which would be accepted for it. */
final class QuizLeaks {
    /** Shorter numbers are data, or small whole numbers that stand everywhere. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+\\.\\d{3,}");

    private QuizLeaks() {}

    static List<String> faults(Quiz quiz) {
        List<String> faults = new ArrayList<>();
        for (Question asked : quiz.questions()) {
            if (!(asked.answer() instanceof Question.Number number)) {
                continue;
            }
            read(quiz)
                    .forEach((place, text) -> NUMBER.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .filter(written -> number.accepts(new BigDecimal(written)))
                            .findFirst()
                            .ifPresent(written -> faults.add(place + " states " + written + ", which is accepted for '"
                                    + asked.id() + "'; say it without the number, or in the explanation")));
        }
        return faults;
    }

    /** By where they stand. Explanations are not among them: they are read when the question is answered. */
    private static Map<String, String> read(Quiz quiz) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("statement.md", quiz.statement());
        for (Question question : quiz.questions()) {
            String id = "'" + question.id() + "'";
            texts.put("'ask' of " + id, question.title() + "\n" + question.ask());
            question.hint().ifPresent(hint -> texts.put("'hint' of " + id, hint));
            if (question.answer() instanceof Question.OneOf oneOf) {
                for (Question.Choice choice : oneOf.choices()) {
                    texts.put("the choice '" + choice.text() + "' of " + id, choice.text() + "\n" + choice.why());
                }
            } else if (question.answer() instanceof Question.Number number) {
                for (Question.Slip slip : number.slips()) {
                    texts.put("the slip " + slip.value() + " of " + id, slip.says());
                }
            }
        }
        return texts;
    }
}
