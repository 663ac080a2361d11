package dev.gradus.author;

import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.SourceFile;
import dev.gradus.quiz.AnswersFile;
import dev.gradus.quiz.Judged;
import dev.gradus.quiz.QuizGrader;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says where a quiz is not what it claims to be: its model answers, its wrong ones, its numbers and its words. */
public final class QuizCheck {
    private static final int SAME_LETTER_IS_A_PATTERN = 4;

    private final Quiz quiz;
    private final List<String> faults = new ArrayList<>();

    private QuizCheck(Quiz quiz) {
        this.quiz = quiz;
    }

    /** A sentence for each fault, with the next step; empty if the quiz is what it says. */
    public static List<String> check(Quiz quiz) {
        QuizCheck check = new QuizCheck(quiz);
        check.modelAnswers();
        check.nothingAnsweredIsNotAccepted();
        for (Question question : quiz.questions()) {
            if (question.answer() instanceof Question.OneOf oneOf) {
                check.choices(question, oneOf);
            } else if (question.answer() instanceof Question.Number number) {
                check.number(question, number);
            }
            QuizTexts.faults(question).forEach(check.faults::add);
        }
        check.letters();
        check.faults.addAll(QuizLeaks.faults(quiz));
        return List.copyOf(check.faults);
    }

    private void modelAnswers() {
        SourceFile answers = quiz.modelAnswers();
        GradeResult result = QuizGrader.grade(quiz, submission(answers.name(), answers.text()));
        for (Diagnostic diagnostic : result.diagnostics()) {
            faults.add(answers.path()
                    + diagnostic.position().map(place -> ":" + place.line()).orElse("") + ": " + diagnostic.message()
                    + "; " + diagnostic.help());
        }
        if (result.diagnostics().isEmpty() && result.verdict() != Verdict.ACCEPTED) {
            result.tests().stream()
                    .filter(outcome -> outcome.status() != TestStatus.PASSED)
                    .map(QuizCheck::refused)
                    .forEach(fault -> faults.add(answers.path() + ": " + fault));
        }
    }

    private static String refused(TestOutcome outcome) {
        return "the model answer to '" + outcome.test().id() + "' is not accepted ("
                + outcome.actual().map(answer -> "'" + answer + "'").orElse("it is missing")
                + ", right is '" + outcome.expected().orElse("") + "'); correct whichever is wrong";
    }

    private void nothingAnsweredIsNotAccepted() {
        GradeResult result = QuizGrader.grade(quiz, submission("blank", AnswersFile.blank(quiz)));
        if (result.verdict() != Verdict.WRONG_ANSWER || result.score().earned() != 0) {
            faults.add(
                    "a file without any answer is not refused (" + result.verdict() + "); this is a fault of Gradus");
        }
    }

    private void choices(Question question, Question.OneOf oneOf) {
        for (int i = 0; i < oneOf.choices().size(); i++) {
            String letter = Character.toString(Question.OneOf.letter(i));
            boolean accepted = Judged.of(question, letter) instanceof Judged.Right;
            if (accepted != oneOf.choices().get(i).right()) {
                faults.add("'" + question.id() + "' judges " + letter + " wrongly; this is a fault of Gradus");
            }
        }
        long distinct =
                oneOf.choices().stream().map(Question.Choice::why).distinct().count();
        if (distinct < oneOf.choices().size()) {
            faults.add("two choices of '" + question.id() + "' have the same 'why'; say of each what is wrong with it");
        }
    }

    private void number(Question question, Question.Number number) {
        String id = "'" + question.id() + "'";
        QuizNumbers.wrongDigits(number.value(), number.from())
                .ifPresent(why -> faults.add("the number of " + id + " is not what its 'from' gives: " + why));
        if (number.slips().isEmpty()) {
            faults.add("the numeric question " + id
                    + " has no 'slips'; name a wrong number that learners get, and what to say to them");
        }
        for (Question.Slip slip : number.slips()) {
            QuizNumbers.wrongDigits(slip.value(), slip.from())
                    .ifPresent(why -> faults.add(
                            "the slip " + slip.value() + " of " + id + " is not what its 'from' gives: " + why));
            Judged judged = Judged.of(question, slip.value().toString());
            if (!(judged instanceof Judged.Wrong wrong) || !wrong.why().equals(slip.says())) {
                faults.add("the slip " + slip.value() + " of " + id + " is "
                        + (judged instanceof Judged.Right ? "accepted" : "not told apart")
                        + "; it is as close to another number as the tolerance allows");
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
                faults.add("'" + question.id() + "' does not hold its tolerance; this is a fault of Gradus");
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
            faults.add("the right choice is " + Question.OneOf.letter(right.get(0))
                    + " in every question; put it in different places");
        }
    }

    private static Submission submission(String label, String text) {
        return new Submission(label, text, "sha256:" + "0".repeat(64));
    }
}
