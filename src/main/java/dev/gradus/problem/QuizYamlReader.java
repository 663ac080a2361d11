package dev.gradus.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the problem.yaml of a quiz, key by key. */
final class QuizYamlReader {
    private static final String[] KEYS = Listing.keysAnd("questions");

    private QuizYamlReader() {}

    /** Gives what could be read, its faults noted; empty if nothing of it can be used. */
    static Optional<QuizYaml> read(YamlValue root) {
        if (!root.isMapping()) {
            root.fault("is not a mapping", "begin with 'format: 1', one 'key: value' a line");
            return Optional.empty();
        }
        YamlFields fields = root.fields(KEYS);
        fields.need("format", "begin the file with 'format: 1'").ifPresent(QuizYamlReader::checkFormat);
        return Optional.of(new QuizYaml(
                Listing.read(fields, "quiz"),
                fields.need("questions", "add 'questions:', a list")
                        .map(QuizYamlReader::questions)
                        .orElse(List.of())));
    }

    private static void checkFormat(YamlValue format) {
        if (!format.written().equals(Optional.of("1"))) {
            format.fault(
                    "'format' is " + Words.quoted(format.written().orElse(""))
                            + ", but this version of Gradus reads format 1",
                    "write 'format: 1', or use the version of Gradus that the quiz was made for");
        }
    }

    private static List<Question> questions(YamlValue value) {
        List<YamlValue> entries = value.list("an entry of questions");
        if (value.isList() && entries.isEmpty()) {
            value.fault("'questions' is empty: with no question nothing can be right", "add '- {id: ..., ...}'");
        }
        List<Question> questions = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Integer> titles = new HashMap<>();
        for (YamlValue entry : entries) {
            QuestionReader.read(entry).ifPresent(question -> {
                refuseTwice(entry, "id", question.id(), ids);
                refuseTwice(entry, "title", question.title(), titles);
                questions.add(question);
            });
        }
        if (!questions.isEmpty() && questions.stream().allMatch(question -> question.points() == 0)) {
            value.fault("no question earns a point", "add one of type choice or numeric");
        }
        return questions;
    }

    private static void refuseTwice(YamlValue entry, String key, String text, Map<String, Integer> seen) {
        Integer first = seen.putIfAbsent(text, entry.line());
        if (first != null) {
            entry.fault(
                    "the " + key + " " + Words.quoted(text)
                            + " stands here again; the first is in the question on line " + first,
                    "give each question its own");
        }
    }
}
