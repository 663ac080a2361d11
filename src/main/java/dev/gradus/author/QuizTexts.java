package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a question says: every number in it is worked out, its words help, and it can be shown everywhere. */
final class QuizTexts {
    /** Three decimals are more than anybody writes down who has not worked them out. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+\\.\\d{3,}(?![\\w.]\\d|\\d)");

    private static final Pattern LETTER = Pattern.compile("\\b(?:choice|answer|option) [A-H]\\b");

    private QuizTexts() {}

    static List<Fault> faults(Question question, Lines yaml) {
        int line = yaml.lineOfId(question.id());
        List<Fault> faults = new ArrayList<>();
        String id = "'" + question.id() + "'";
        List<String> spoken = spoken(question);
        List<String> all = new ArrayList<>(spoken);
        all.add(question.title());
        all.add(question.ask());
        if (question.answer() instanceof Question.OneOf oneOf) {
            oneOf.choices().forEach(choice -> all.add(choice.text()));
        }
        String whole = String.join("\n", all);
        figures(question, whole).forEach((message, next) -> faults.add(new Fault(yaml.file(), line, message, next)));
        Language.unkind(whole)
                .distinct()
                .forEach(word -> faults.add(new Fault(
                        yaml.file(),
                        line,
                        id + " says '" + word + "', which helps nobody: to a learner who is stuck it is not so",
                        Language.LEAVE_IT_OUT)));
        LETTER.matcher(whole)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(word -> faults.add(new Fault(
                        yaml.file(),
                        line,
                        id + " names '" + word + "'",
                        "say what it is about instead: letters change when choices do")));
        if (spoken.stream().anyMatch(text -> text.indexOf('$') >= 0)) {
            faults.add(new Fault(
                    yaml.file(),
                    line,
                    id + " has $ outside of 'ask' and the choices",
                    "write formulas there as plain text: KL(p || q)"));
        }
        return faults;
    }

    /** What is said about answers: plain text, which reports show as it is. */
    private static List<String> spoken(Question question) {
        List<String> texts = new ArrayList<>();
        texts.add(question.explanation());
        question.hint().ifPresent(texts::add);
        if (question.answer() instanceof Question.OneOf oneOf) {
            oneOf.choices().forEach(choice -> texts.add(choice.why()));
        } else if (question.answer() instanceof Question.Number number) {
            number.slips().forEach(slip -> texts.add(slip.says()));
        } else if (question.answer() instanceof Question.Reflection reflection) {
            texts.add(reflection.model());
        }
        return texts;
    }

    /** What is wrong, with what to do. */
    private static Map<String, String> figures(Question question, String whole) {
        Map<String, String> faults = new LinkedHashMap<>();
        String id = "'" + question.id() + "'";
        Set<String> stated = new LinkedHashSet<>();
        FIGURE.matcher(whole).results().map(MatchResult::group).forEach(stated::add);
        for (Map.Entry<String, String> figure : question.figures().entrySet()) {
            if (!figure.getKey().matches("\\d+(\\.\\d+)?")) {
                faults.put(
                        "the figure '" + figure.getKey() + "' of " + id + " is no number", "write it as the text does");
                continue;
            }
            if (!whole.contains(figure.getKey())) {
                faults.put("no text of " + id + " states the figure " + figure.getKey(), "remove it, or correct it");
            }
            QuizNumbers.wrongDigits(new BigDecimal(figure.getKey()), figure.getValue())
                    .ifPresent(why -> faults.put(
                            "a figure of " + id + " is wrong: " + why, "correct it in the text and in 'figures'"));
        }
        stated.removeAll(question.figures().keySet());
        stated.forEach(figure -> faults.put(
                "a text of " + id + " states " + figure + ", and 'figures' does not say what it comes from",
                "add '\"" + figure + "\": \"a formula\"'"));
        return faults;
    }
}
