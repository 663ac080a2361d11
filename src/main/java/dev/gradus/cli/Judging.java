package dev.gradus.cli;

import dev.gradus.problem.Kind;
import dev.gradus.report.ReportFormat;
import dev.gradus.report.ReportFormats;
import dev.gradus.result.GradeResult;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestStatus;
import dev.gradus.store.Attempt;
import dev.gradus.submission.Submission;
import dev.gradus.submission.SubmissionException;
import dev.gradus.submission.SubmissionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What every command that judges a file does before and after: it reads the file, notes the attempt, and writes the report. */
final class Judging {
    private final Terminal terminal;
    private final ReportFormat format;
    private final Optional<Path> output;

    /**
     * @param format as {@code --format} names it
     * @param output the report's file; absent for the terminal
     * @throws UsageException if there is no such format, or the report could not be written there: now, not after the work
     */
    Judging(GlobalOptions global, String format, Optional<Path> output) {
        this.terminal = global.terminal();
        this.format = ReportFormats.find(format, global.style())
                .orElseThrow(() -> new UsageException(
                        "there is no format '" + format + "'; there are " + String.join(", ", ReportFormats.ids())));
        this.output = output;
        output.ifPresent(ReportFile::check);
    }

    /** @throws UsageException if the file is no submission */
    static Submission read(Path file, Kind kind) {
        Path name = file.getFileName();
        // A root folder has no name; a name with line ends in it would break what it is shown in.
        String label = (name == null ? file : name).toString().replaceAll("\\p{Cntrl}", "?");
        try {
            return new SubmissionReader(kind).read(file, label);
        } catch (SubmissionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Notes an attempt; that it cannot be noted is said, and harms nothing. */
    static void note(GradeResult result, GlobalOptions global) {
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

    /**
     * Writes the report.
     *
     * @return the exit code
     */
    int write(LearnerReport report) {
        String text = format.render(report);
        output.ifPresentOrElse(file -> ReportFile.write(file, text), () -> print(text));
        return ExitCode.of(report.verdict());
    }

    /** JSON is UTF-8 whatever the terminal shows. */
    private void print(String text) {
        if (format.id().equals("text")) {
            terminal.out().print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            terminal.out().write(bytes, 0, bytes.length);
        }
    }
}
