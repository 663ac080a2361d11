package dev.gradus.quiz;

import dev.gradus.grade.EngineVersion;
import dev.gradus.grade.VerdictPolicy;
import dev.gradus.problem.Kind;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.result.Cause;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Digests;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Help;
import dev.gradus.result.LearnerOutput;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Timing;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import dev.gradus.testing.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades an answers file: a question is a planned test, and nothing that was not answered has passed. */
public final class QuizGrader {
    private QuizGrader() {}

    /** Grades the answers. Whatever the file holds has a verdict of its own. */
    public static GradeResult grade(Quiz quiz, Submission submission) {
        long start = System.nanoTime();
        AnswersFile.Reading reading = AnswersFile.read(quiz, submission);
        List<Diagnostic> diagnostics = reading.diagnostics();
        List<TestOutcome> outcomes = quiz.questions().stream()
                .map(question -> diagnostics.isEmpty()
                        ? outcome(question, reading.answers())
                        : TestOutcome.notRun(question.planned(), "the answers file cannot be read yet"))
                .toList();
        List<PlannedTest> plan = quiz.plan();
        Verdict verdict = VerdictPolicy.verdict(plan, diagnostics, outcomes, List.of(), List.of());
        return new GradeResult(
                quiz.id(),
                quiz.title(),
                submission.label(),
                verdict,
                VerdictPolicy.score(plan, outcomes, verdict),
                outcomes,
                List.of(),
                diagnostics,
                Optional.empty(),
                Optional.empty(),
                new Digests(submission.digest(), quiz.digest(), EngineVersion.full()),
                new Timing(Duration.ofNanos(System.nanoTime() - start), Map.of()),
                Kind.QUIZ);
    }

    private static TestOutcome outcome(Question question, Answers answers) {
        // What gives the right answer away may be seen by those alone who may see the right answer.
        Help help = new Help(question.explanation(), "");
        Optional<String> text = answers.text(question);
        if (text.isEmpty()) {
            return failed(question, Cause.ASSERTION, "There is no answer yet.", help, Optional.empty());
        }
        Judged judged = Judged.of(question, text.get());
        if (judged instanceof Judged.Wrong wrong) {
            return failed(question, Cause.ASSERTION, wrong.why(), help, text);
        }
        if (judged instanceof Judged.Unreadable unreadable) {
            String why = "This answer cannot be read: " + unreadable.why() + ".";
            return failed(question, Cause.CONTRACT, why, help, text);
        }
        return new TestOutcome(
                question.planned(),
                TestStatus.PASSED,
                Optional.empty(),
                "",
                new Help("", explained(question, answers)),
                Optional.empty(),
                text,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                LearnerOutput.NONE,
                Optional.empty());
    }

    private static TestOutcome failed(
            Question question, Cause cause, String message, Help help, Optional<String> answer) {
        return new TestOutcome(
                question.planned(),
                TestStatus.FAILED,
                Optional.of(cause),
                message,
                help,
                Optional.of(rightAnswer(question)),
                answer,
                tolerance(question),
                List.of(),
                List.of(),
                0,
                LearnerOutput.NONE,
                Optional.empty());
    }

    private static String explained(Question question, Answers answers) {
        if (!(question.answer() instanceof Question.Reflection reflection)) {
            return question.explanation();
        }
        String mark = answers.mark(question)
                .map(each -> "You said that your answer has the main point: " + each.word() + ".")
                .orElse("Compare your answer with it.");
        return "A model answer: " + reflection.model() + "\n" + mark + " " + question.explanation();
    }

    /** The right answer as a learner would write it. */
    public static String rightAnswer(Question question) {
        if (question.answer() instanceof Question.OneOf oneOf) {
            return Question.OneOf.letter(oneOf.right()) + ") "
                    + oneOf.choices().get(oneOf.right()).text();
        }
        if (question.answer() instanceof Question.Number number) {
            String unit = number.unit();
            return Numbers.text(number.value().doubleValue())
                    + (unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit);
        }
        return ((Question.Reflection) question.answer()).model();
    }

    private static Optional<String> tolerance(Question question) {
        return question.answer() instanceof Question.Number number
                ? Optional.of("within "
                        + Numbers.text(number.tolerance().margin(number.value()).doubleValue()))
                : Optional.empty();
    }
}
