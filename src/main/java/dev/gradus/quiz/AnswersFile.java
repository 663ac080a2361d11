package dev.gradus.quiz;

import dev.gradus.problem.NearestNames;
import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an answers file: a line each, {@code question-id: answer}; {@code #} begins a comment line. What a learner says of an answer
 * in words is {@code question-id.mark: yes}. What cannot be read is a diagnostic with its line; nothing is guessed.
 */
public final class AnswersFile {
    /** What follows the id of a question where the learner's own judgement stands. */
    static final String MARK = ".mark";

    /** In characters. */
    public static final int LONGEST_ANSWER = 4000;

    private static final int MOST_DIAGNOSTICS = 20;
    private static final int LONGEST_SHOWN = 40;

    private final Quiz quiz;
    private final Submission submission;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, SelfMark> marks = new LinkedHashMap<>();

    private AnswersFile(Quiz quiz, Submission submission) {
        this.quiz = quiz;
        this.submission = submission;
    }

    /** What came of reading: the answers count only where there is no diagnostic. */
    public record Reading(Answers answers, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads the file; never throws for anything that it holds. */
    public static Reading read(Quiz quiz, Submission submission) {
        AnswersFile file = new AnswersFile(quiz, submission);
        String[] lines = submission.text().split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length && file.diagnostics.size() < MOST_DIAGNOSTICS; i++) {
            file.line(i + 1, lines[i]);
        }
        return new Reading(new Answers(file.texts, file.marks), file.diagnostics);
    }

    /** A file without an answer: every question is there to be filled in. */
    public static String blank(Quiz quiz) {
        StringBuilder file = new StringBuilder();
        file.append("# Answers to the quiz ").append(quiz.id()).append(", a line each:\n");
        file.append("# the name of the question, a colon, the answer (a letter, a number, or words).\n");
        for (Question question : quiz.questions()) {
            file.append("\n# ").append(question.title()).append('\n');
            file.append(question.id()).append(":\n");
            if (question.answer() instanceof Question.Reflection) {
                file.append(question.id()).append(MARK).append(":\n");
            }
        }
        return file.toString();
    }

    /** The same text with this answer, on one line, in the place of the one before; all else stays as it is. */
    public static String with(String file, Question question, String answer) {
        return withLine(file, question.id(), answer.strip().replaceAll("\\s+", " "));
    }

    /** The same text with what the learner says of the answer. */
    public static String with(String file, Question question, SelfMark mark) {
        return withLine(file, question.id() + MARK, mark.word());
    }

    private static String withLine(String file, String key, String value) {
        String line = key + ": " + value;
        Matcher there = Pattern.compile("^[ \\t]*" + Pattern.quote(key) + "[ \\t]*:.*$", Pattern.MULTILINE)
                .matcher(file);
        if (there.find()) {
            return file.substring(0, there.start()) + line + file.substring(there.end());
        }
        return file + (file.isEmpty() || file.endsWith("\n") ? "" : "\n") + line + "\n";
    }

    private void line(int number, String line) {
        int odd = oddCharacter(line);
        if (odd >= 0) {
            String name = String.format("U+%04X", line.codePointAt(odd));
            add(number, odd, "character", "a character that cannot be seen stands here (" + name + ")", "Remove it.");
            return;
        }
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            add(
                    number,
                    0,
                    "syntax",
                    "this line has no colon",
                    "Write an answer on one line: the name of the question, a colon, the answer. A comment begins with #.");
            return;
        }
        answer(
                number,
                line.substring(0, colon).strip(),
                line.substring(colon + 1).strip());
    }

    private void answer(int number, String key, String text) {
        boolean isMark = key.endsWith(MARK);
        String id = isMark ? key.substring(0, key.length() - MARK.length()) : key;
        Optional<Question> question = quiz.question(id);
        if (question.isEmpty()) {
            add(number, 0, "unknown", "there is no question " + shown(id) + " in this quiz", known(id));
            return;
        }
        Integer first = seen.putIfAbsent(key, number);
        if (first != null) {
            add(
                    number,
                    0,
                    "twice",
                    shown(key) + " stands here again; the first is on line " + first,
                    "Keep one of the two: only you know which one you mean.");
        } else if (text.length() > LONGEST_ANSWER) {
            add(number, 0, "long", "this answer is longer than " + LONGEST_ANSWER + " characters", "Shorten it.");
        } else if (isMark) {
            mark(number, question.get(), text);
        } else if (!text.isEmpty()) {
            texts.put(id, text);
        }
    }

    private void mark(int number, Question question, String text) {
        Optional<SelfMark> mark = SelfMark.of(text);
        if (!(question.answer() instanceof Question.Reflection)) {
            add(
                    number,
                    0,
                    "mark",
                    shown(question.id()) + " is judged by Gradus, not by you",
                    "Remove this line: '" + MARK + "' belongs to questions that are answered in words.");
        } else if (mark.isPresent()) {
            marks.put(question.id(), mark.get());
        } else if (!text.isEmpty()) {
            add(number, 0, "mark", shown(text) + " is none of yes, partly and no", "Write one of them.");
        }
    }

    private String known(String id) {
        List<String> ids = quiz.questions().stream().map(Question::id).toList();
        List<String> near = NearestNames.of(id, ids);
        return near.isEmpty()
                ? "The questions are " + String.join(", ", ids) + "."
                : "Did you mean '" + near.get(0) + "'?";
    }

    /** Escape sequences, turned text and the like: what a person does not see must not be part of an answer. */
    private static int oddCharacter(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            if (isOdd(line.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a person cannot see the character; a tab counts as a space. */
    public static boolean isOdd(int character) {
        int type = Character.getType(character);
        return character != '\t'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }

    private void add(int line, int index, String code, String message, String help) {
        diagnostics.add(new Diagnostic(
                Optional.of(new Position(line, index + 1)), submission.line(line), "answers." + code, message, help));
    }

    private static String shown(String text) {
        return "'" + (text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...") + "'";
    }
}
