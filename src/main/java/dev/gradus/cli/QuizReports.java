package dev.gradus.cli;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
import dev.gradus.quiz.QuizGrader;
import dev.gradus.result.GradeResult;
import dev.gradus.submission.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Grades a file of answers and reports on it: what {@code gradus quiz --answers} and {@code gradus run} do with a quiz. */
final class QuizReports {
    /** Says why an answer is wrong, and keeps the right one back: the question can be answered once more. */
    static final Reveal USUAL = Reveal.MESSAGE;

    private final GlobalOptions global;

    QuizReports(GlobalOptions global) {
        this.global = global;
    }

    /**
     * Writes the report on one file of answers.
     *
     * @param file absent for the student's own, which is then noted as an attempt
     * @return the exit code
     */
    int report(Quiz quiz, Optional<Path> file, Judging judging, Reveal reveal) {
        GradeResult result = QuizGrader.grade(quiz, file.isPresent() ? Judging.read(file.get(), Kind.QUIZ) : own(quiz));
        if (file.isEmpty()) {
            Judging.note(result, global);
        }
        return judging.write(result.forLearner(reveal));
    }

    private Submission own(Quiz quiz) {
        Path answers = global.workspace().answers(quiz.id());
        if (!Files.exists(answers)) {
            throw new UsageException(
                    "'" + quiz.id() + "' is a quiz, and there are no answers of yours yet; `gradus quiz "
                            + quiz.id() + "` asks its questions, `gradus quiz " + quiz.id()
                            + " --answers FILE` judges a file of answers");
        }
        return Judging.read(answers, Kind.QUIZ);
    }
}
