package dev.gradus.cli;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
import dev.gradus.quiz.QuizGrader;
import dev.gradus.report.ReportFormat;
import dev.gradus.report.ReportFormats;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.store.Attempt;
import dev.gradus.submission.Submission;
import dev.gradus.submission.SubmissionException;
import dev.gradus.submission.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    int report(Quiz quiz, Optional<Path> file, String format, Optional<Path> output, Reveal reveal) {
        ReportFormat report = ReportFormats.find(format, global.style())
                .orElseThrow(() -> new UsageException(
                        "there is no format '" + format + "'; there are " + String.join(", ", ReportFormats.ids())));
        output.ifPresent(ReportFile::check);
        GradeResult result = QuizGrader.grade(quiz, file.isPresent() ? read(file.get()) : own(quiz));
        if (file.isEmpty()) {
            note(result);
        }
        String text = report.render(result.forLearner(reveal));
        output.ifPresentOrElse(path -> ReportFile.write(path, text), () -> print(text, format));
        return result.verdict() == Verdict.ACCEPTED ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }

    private Submission own(Quiz quiz) {
        Path answers = global.workspace().answers(quiz.id());
        if (!Files.exists(answers)) {
            throw new UsageException(
                    "'" + quiz.id() + "' is a quiz, and there are no answers of yours yet; `gradus quiz "
                            + quiz.id() + "` asks its questions, `gradus quiz " + quiz.id()
                            + " --answers FILE` judges a file of answers");
        }
        return read(answers);
    }

    /** Reads a file of answers as any submission is read. */
    static Submission read(Path file) {
        Path name = file.getFileName();
        String label = (name == null ? file : name).toString().replaceAll("\\p{Cntrl}", "?");
        try {
            return new SubmissionReader(Kind.QUIZ).read(file, label);
        } catch (SubmissionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Notes an attempt; that it cannot be noted is said, and harms nothing. */
    void note(GradeResult result) {
        try {
            global.workspace()
                    .attempts()
                    .append(new Attempt.Ran(
                            global.terminal().clock().instant(),
                            result.problem(),
                            result.verdict(),
                            result.score(),
                            result.digests().submission(),
                            result.tests().stream()
                                    .filter(outcome -> outcome.status() == TestStatus.PASSED)
                                    .map(outcome -> outcome.test().id())
                                    .toList()));
        } catch (IOException e) {
            global.terminal().err().println("gradus: this attempt could not be noted (" + e.getMessage() + ")");
        }
    }

    private void print(String text, String format) {
        if (format.equals("text")) {
            global.terminal().out().print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            global.terminal().out().write(bytes, 0, bytes.length);
        }
    }
}
