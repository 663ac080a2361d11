package dev.gradus.author;

import dev.gradus.problem.Fault;
import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.SourceFile;
import dev.gradus.quiz.AnswersFile;
import dev.gradus.quiz.Judged;
import dev.gradus.quiz.QuizGrader;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Position;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says where a quiz is not what it claims to be: its model answers, its wrong ones, its numbers and its words. */
public final class QuizCheck {
    private static final int SAME_LETTER_IS_A_PATTERN = 4;

    private static final String CORRECT_ONE = "correct the number or its 'from'";
    private static final String OURS = "this is a fault of Gradus: please report it";

    private final Quiz quiz;
    private final Lines yaml;
    private final List<Fault> faults = new ArrayList<>();

    private QuizCheck(Quiz quiz, Lines yaml) {
        this.quiz = quiz;
        this.yaml = yaml;
    }

    /**
     * Gives every fault; none if the quiz is what it says.
     *
     * @param bank the folder that holds {@code problems/}
     */
    public static List<Fault> check(Path bank, Quiz quiz) {
        Lines yaml = Lines.of(bank, "problems/" + quiz.id() + "/problem.yaml");
        QuizCheck check = new QuizCheck(quiz, yaml);
        check.modelAnswers();
        check.nothingAnsweredIsNotAccepted();
        for (Question question : quiz.questions()) {
            if (question.answer() instanceof Question.OneOf oneOf) {
                check.choices(question, oneOf);
            } else if (question.answer() instanceof Question.Number number) {
                check.number(question, number);
            }
            check.faults.addAll(QuizTexts.faults(question, yaml));
        }
        check.letters();
        check.faults.addAll(QuizLeaks.faults(quiz, yaml));
        return List.copyOf(check.faults);
    }

    private void modelAnswers() {
        SourceFile answers = quiz.modelAnswers();
        GradeResult result = QuizGrader.grade(quiz, submission(answers.name(), answers.text()));
        for (Diagnostic diagnostic : result.diagnostics()) {
            faults.add(new Fault(
                    answers.path(),
                    diagnostic.position().map(Position::line).orElse(0),
                    diagnostic.message(),
                    diagnostic.help()));
        }
        if (result.diagnostics().isEmpty() && result.verdict() != Verdict.ACCEPTED) {
            result.tests().stream()
                    .filter(outcome -> outcome.status() != TestStatus.PASSED)
                    .forEach(outcome ->
                            faults.add(new Fault(answers.path(), 0, refused(outcome), "correct whichever is wrong")));
        }
    }

    private static String refused(TestOutcome outcome) {
        return "the model answer to '" + outcome.test().id() + "' is not accepted ("
                + outcome.actual().map(answer -> "'" + answer + "'").orElse("it is missing")
                + ", right is '" + outcome.expected().orElse("") + "')";
    }

    private void nothingAnsweredIsNotAccepted() {
        GradeResult result = QuizGrader.grade(quiz, submission("blank", AnswersFile.blank(quiz)));
        if (result.verdict() != Verdict.WRONG_ANSWER || result.score().earned() != 0) {
            faults.add(new Fault(
                    yaml.file(), 0, "a file without any answer is not refused (" + result.verdict() + ")", OURS));
        }
    }

    private void choices(Question question, Question.OneOf oneOf) {
        for (int i = 0; i < oneOf.choices().size(); i++) {
            String letter = Character.toString(Question.OneOf.letter(i));
            boolean accepted = Judged.of(question, letter) instanceof Judged.Right;
            if (accepted != oneOf.choices().get(i).right()) {
                fault(question, "'" + question.id() + "' judges " + letter + " wrongly", OURS);
            }
        }
        long distinct =
                oneOf.choices().stream().map(Question.Choice::why).distinct().count();
        if (distinct < oneOf.choices().size()) {
            fault(
                    question,
                    "two choices of '" + question.id() + "' have the same 'why'",
                    "say of each what is wrong with it");
        }
    }

    private void number(Question question, Question.Number number) {
        String id = "'" + question.id() + "'";
        QuizNumbers.wrongDigits(number.value(), number.from())
                .ifPresent(why ->
                        fault(question, "the number of " + id + " is not what its 'from' gives: " + why, CORRECT_ONE));
        if (number.slips().isEmpty()) {
            fault(
                    question,
                    "the numeric question " + id + " has no 'slips'",
                    "name a wrong number that learners get, and what to say to them");
        }
        for (Question.Slip slip : number.slips()) {
            QuizNumbers.wrongDigits(slip.value(), slip.from())
                    .ifPresent(why -> fault(
                            question,
                            "the slip " + slip.value() + " of " + id + " is not what its 'from' gives: " + why,
                            CORRECT_ONE));
            Judged judged = Judged.of(question, slip.value().toString());
            if (!(judged instanceof Judged.Wrong wrong) || !wrong.why().equals(slip.says())) {
                boolean accepted = judged instanceof Judged.Right;
                fault(
                        question,
                        "the slip " + slip.value() + " of " + id + " is " + (accepted ? "accepted" : "not told apart")
                                + ": it is as close to another number as the tolerance allows",
                        "narrow the tolerance, or leave that slip out");
            }
        }
        edges(question, number);
    }

    /** What is at the edge is accepted, what is beyond it is not. */
    private void edges(Question question, Question.Number number) {
        BigDecimal margin = number.tolerance().margin(number.value());
        BigDecimal beyond = margin.multiply(new BigDecimal("1.01")).add(new BigDecimal("1e-30"));
        for (BigDecimal sign : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
            BigDecimal inside = number.value().add(margin.multiply(sign));
            BigDecimal outside = number.value().add(beyond.multiply(sign));
            if (!number.accepts(inside) || number.accepts(outside)) {
                fault(question, "'" + question.id() + "' does not hold its tolerance", OURS);
            }
        }
    }

    private void letters() {
        List<Integer> right = quiz.questions().stream()
                .flatMap(question ->
                        question.answer() instanceof Question.OneOf oneOf ? Stream.of(oneOf.right()) : Stream.empty())
                .toList();
        if (right.size() >= SAME_LETTER_IS_A_PATTERN
                && right.stream().distinct().count() == 1) {
            faults.add(new Fault(
                    yaml.file(),
                    yaml.lineOfKey("questions"),
                    "the right choice is " + Question.OneOf.letter(right.get(0)) + " in every question",
                    "put it in different places"));
        }
    }

    private void fault(Question question, String message, String next) {
        faults.add(new Fault(yaml.file(), yaml.lineOfId(question.id()), message, next));
    }

    private static Submission submission(String label, String text) {
        return Submission.of(label, text);
    }
}
