package dev.gradus.author;

import dev.gradus.problem.Fault;
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

    /** Something that is read before an answer is right. */
    private record Text(String file, int line, String what, String text) {}

    private QuizLeaks() {}

    static List<Fault> faults(Quiz quiz, Lines yaml) {
        List<Text> read = read(quiz, yaml);
        List<Fault> faults = new ArrayList<>();
        for (Question asked : quiz.questions()) {
            if (asked.answer() instanceof Question.Number number) {
                for (Text each : read) {
                    NUMBER.matcher(each.text())
                            .results()
                            .map(MatchResult::group)
                            .filter(written -> number.accepts(new BigDecimal(written)))
                            .findFirst()
                            .ifPresent(written -> faults.add(new Fault(
                                    each.file(),
                                    each.line(),
                                    each.what() + " states " + written + ", which is accepted for '" + asked.id() + "'",
                                    "say it without the number, or in the explanation")));
                }
            }
        }
        return faults;
    }

    /** Explanations are not among them: they are read when the question is answered. */
    private static List<Text> read(Quiz quiz, Lines yaml) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text("problems/" + quiz.id() + "/statement.md", 0, "it", quiz.statement()));
        for (Question question : quiz.questions()) {
            String of = " of '" + question.id() + "'";
            Map<String, String> own = new LinkedHashMap<>();
            own.put("'ask'" + of, question.title() + "\n" + question.ask());
            question.hint().ifPresent(hint -> own.put("'hint'" + of, hint));
            if (question.answer() instanceof Question.OneOf oneOf) {
                for (Question.Choice choice : oneOf.choices()) {
                    own.put("the choice '" + choice.text() + "'" + of, choice.text() + "\n" + choice.why());
                }
            } else if (question.answer() instanceof Question.Number number) {
                for (Question.Slip slip : number.slips()) {
                    own.put("the slip " + slip.value() + of, slip.says());
                }
            }
            int line = yaml.lineOfId(question.id());
            own.forEach((what, text) -> texts.add(new Text(yaml.file(), line, what, text)));
        }
        return texts;
    }
}
