package dev.gradus.problem;

import dev.gradus.problem.Question.Answer;
import dev.gradus.problem.Question.Choice;
import dev.gradus.problem.Question.Slip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one entry of {@code questions}. */
final class QuestionReader {
    /** The types of questions, and the keys that each has beside those of all. */
    private enum Type {
        CHOICE("points", "choices"),
        NUMERIC("points", "number", "from", "digits", "margin", "unit", "slips"),
        REFLECT("model");

        private final String[] keys;

        Type(String... keys) {
            this.keys = keys;
        }

        private String[] allKeys() {
            return Stream.concat(
                            Stream.of("id", "type", "title", "ask", "hint", "explanation", "figures"), Stream.of(keys))
                    .toArray(String[]::new);
        }
    }

    private static final long MOST_POINTS = 1_000_000;
    private static final int FEWEST_CHOICES = 2;
    private static final int MOST_CHOICES = 8;
    private static final long MOST_DIGITS = 12;

    private QuestionReader() {}

    /** Empty if the entry cannot be used; then its faults are noted. */
    static Optional<Question> read(YamlValue entry) {
        if (!entry.isMapping()) {
            return entry.wrongKind("a mapping", "write '- id: ...' and its other keys below");
        }
        Optional<YamlValue> typeValue = entry.peek("type").get("type");
        Optional<Type> type = typeValue.flatMap(value -> Scalars.oneOf(value, Type.values()));
        if (type.isEmpty()) {
            if (typeValue.isEmpty()) {
                entry.fault("the key 'type' is missing", "add 'type: choice', 'numeric' or 'reflect'");
            }
            return Optional.empty();
        }
        YamlFields fields = entry.fields(type.get().allKeys());
        Optional<String> id = fields.need("id", "name the question in a word or two, such as 'id: smallest-value'")
                .flatMap(Scalars::slug);
        Optional<String> title =
                fields.need("title", "add 'title:', its line in a report").flatMap(Scalars::singleLine);
        Optional<String> ask =
                fields.need("ask", "add 'ask:', the question itself").flatMap(Scalars::text);
        Optional<String> explanation = fields.need("explanation", "add 'explanation:', why the right answer is right")
                .flatMap(Scalars::text);
        Optional<Answer> answer = switch (type.get()) {
            case CHOICE -> choices(fields);
            case NUMERIC -> number(fields);
            case REFLECT ->
                fields.need("model", "add 'model:', the answer that learners compare theirs with")
                        .flatMap(Scalars::text)
                        .map(Question.Reflection::new);
        };
        long points = fields.read("points", value -> Scalars.whole(value, 1, MOST_POINTS), 1L);
        Map<String, String> figures =
                fields.get("figures").map(QuestionReader::figures).orElse(Map.of());
        if (Stream.of(id, title, ask, explanation, answer).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                id.get(),
                title.get(),
                type.get() == Type.REFLECT ? 0 : (int) points,
                ask.get(),
                fields.get("hint").flatMap(Scalars::text),
                explanation.get(),
                figures,
                answer.get()));
    }

    private static Map<String, String> figures(YamlValue value) {
        Map<String, String> figures = new LinkedHashMap<>();
        value.entries()
                .forEach((figure, from) -> from.written()
                        .or(() -> from.wrongKind("a formula", "write it as '" + figure + ": \"ln(2)\"'"))
                        .ifPresent(formula -> figures.put(figure, formula)));
        return figures;
    }

    private static Optional<Answer> choices(YamlFields fields) {
        Optional<YamlValue> value = fields.need("choices", "add 'choices:', a list of '{text: ..., why: ...}'");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        List<YamlValue> entries = value.get().list("an entry of choices");
        List<Choice> choices = new ArrayList<>();
        for (YamlValue entry : entries) {
            YamlFields choice = entry.fields("text", "right", "why");
            String text = choice.need("text", "add 'text:', what can be chosen")
                    .flatMap(Scalars::singleLine)
                    .orElse("");
            String why = choice.need("why", "add 'why:', what to say to who chose it")
                    .flatMap(Scalars::text)
                    .orElse("");
            choices.add(new Choice(text, choice.read("right", QuestionReader::isTrue, false), why));
        }
        if (value.get().isList() && (choices.size() < FEWEST_CHOICES || choices.size() > MOST_CHOICES)) {
            value.get()
                    .fault(
                            "there are " + choices.size() + " choices",
                            "give from " + FEWEST_CHOICES + " to " + MOST_CHOICES);
        }
        long right = choices.stream().filter(Choice::right).count();
        if (right != 1) {
            value.get().fault(right + " choices are right", "write 'right: true' at exactly one of them");
            return Optional.empty();
        }
        if (choices.stream().map(Choice::text).distinct().count() < choices.size()) {
            value.get().fault("two choices have the same text", "give each its own");
        }
        return Optional.of(new Question.OneOf(choices));
    }

    private static Optional<Boolean> isTrue(YamlValue value) {
        String written = value.written().orElse("").toLowerCase(Locale.ROOT);
        return written.equals("true") || written.equals("false")
                ? Optional.of(written.equals("true"))
                : value.wrongKind("true or false", "write 'right: true' at the right choice alone");
    }

    private static Optional<Answer> number(YamlFields fields) {
        Optional<BigDecimal> value =
                fields.need("number", "add 'number:', the right answer").flatMap(QuestionReader::decimal);
        Optional<String> from = from(fields);
        String unit = fields.read("unit", Scalars::singleLine, "");
        Optional<Tolerance> tolerance = tolerance(fields, value);
        List<Slip> slips = fields.get("slips").map(QuestionReader::slips).orElse(List.of());
        return value.isPresent() && from.isPresent() && tolerance.isPresent()
                ? Optional.of(new Question.Number(value.get(), from.get(), tolerance.get(), unit, slips))
                : Optional.empty();
    }

    private static Optional<String> from(YamlFields fields) {
        return fields.need("from", "add 'from:', the formula that gives the number, such as \"ln(4/3) / 2\"")
                .flatMap(value -> value.written().or(() -> value.wrongKind("a formula", "write it in double quotes")));
    }

    private static Optional<Tolerance> tolerance(YamlFields fields, Optional<BigDecimal> value) {
        Optional<YamlValue> digits = fields.get("digits");
        Optional<YamlValue> margin = fields.get("margin");
        if (digits.isPresent() == margin.isPresent()) {
            fields.whole()
                    .fault(
                            "it does not say how close an answer must be",
                            "add 'digits: 3', or 'margin: 0.01' in the unit of the answer; not both");
            return Optional.empty();
        }
        if (margin.isPresent()) {
            return margin.flatMap(QuestionReader::decimal)
                    .filter(number ->
                            number.signum() >= 0 || fault(margin.get(), "'margin' is negative", "write 0 for exactly"))
                    .map(Tolerance.Margin::new);
        }
        if (value.isPresent() && value.get().signum() == 0) {
            digits.get().fault("'digits' says nothing about an answer that is 0", "write 'margin:' instead");
        }
        return digits.flatMap(number -> Scalars.whole(number, 2, MOST_DIGITS))
                .map(number -> new Tolerance.Digits(number.intValue()));
    }

    private static boolean fault(YamlValue value, String message, String next) {
        value.fault(message, next);
        return false;
    }

    private static List<Slip> slips(YamlValue value) {
        List<Slip> slips = new ArrayList<>();
        for (YamlValue entry : value.list("an entry of slips")) {
            YamlFields fields = entry.fields("number", "from", "says");
            Optional<BigDecimal> number =
                    fields.need("number", "add 'number:', the wrong answer").flatMap(QuestionReader::decimal);
            Optional<String> from = from(fields);
            Optional<String> says = fields.need("says", "add 'says:', the sentence that helps who made this slip")
                    .flatMap(Scalars::text);
            if (number.isPresent() && from.isPresent() && says.isPresent()) {
                slips.add(new Slip(number.get(), from.get(), says.get()));
            }
        }
        return slips;
    }

    private static Optional<BigDecimal> decimal(YamlValue value) {
        String written = value.written().orElse("");
        if (written.length() <= WrittenNumber.LONGEST && written.matches("-?\\d+(\\.\\d+)?([eE]-?\\d{1,3})?")) {
            return Optional.of(new BigDecimal(written));
        }
        return value.wrongKind(
                "a decimal number", "write it like 0.25, with at most " + WrittenNumber.LONGEST + " characters");
    }
}
