package dev.gradus.cli;

import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.grade.Grader;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
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
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus run}: one submission, from the file to the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Run the hidden tests against your solution. Starts the problem first if you have not yet.")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Parameters(
            arity = "0..1",
            paramLabel = "PROBLEM",
            description = "As `gradus list` names it. Default: the one whose file you saved last.")
    private Optional<String> problemId = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "Judge this file instead of your solution.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private String format = "text";

    @Option(names = "--output", paramLabel = "FILE", description = "Write the report to this file.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--reveal",
            paramLabel = "LEVEL",
            description = "How much of the tests to show: title, message, input, actual or full. Default: full.")
    private Optional<Reveal> reveal = Optional.empty();

    @Override
    public Integer call() {
        Terminal terminal = gradus.global().terminal();
        ReportFormat report = ReportFormats.find(format, gradus.global().style())
                .orElseThrow(() -> new UsageException(
                        "there is no format '" + format + "'; there are " + String.join(", ", ReportFormats.ids())));
        output.ifPresent(ReportFile::check);
        ProblemBank bank = gradus.global().bank();
        Workspace workspace = gradus.global().workspace();
        Optional<Quiz> quiz = problemId.flatMap(bank::quiz);
        if (quiz.isPresent()) {
            return new QuizReports(gradus.global())
                    .report(quiz.get(), file, format, output, reveal.orElse(QuizReports.USUAL));
        }
        Problem problem = bank.find(problemId.orElseGet(() -> lastTouched(bank, workspace)));

        Path source = file.orElseGet(() -> start(problem, workspace));
        Submission submission = read(source);
        GradeResult result = grade(problem, submission);
        LearnerReport forLearner = result.forLearner(reveal.orElse(Reveal.FULL));
        if (file.isEmpty()) {
            forLearner = forLearner.after(passedBefore(problem, workspace));
            note(result, workspace);
        }
        String text = report.render(forLearner);
        output.ifPresentOrElse(path -> ReportFile.write(path, text), () -> print(text));
        return switch (result.verdict()) {
            case ACCEPTED -> ExitCode.OK;
            case JUDGE_ERROR -> ExitCode.JUDGE_ERROR;
            case WRONG_ANSWER,
                    RUNTIME_ERROR,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RULE_VIOLATION,
                    COMPILE_ERROR -> ExitCode.NOT_ACCEPTED;
        };
    }

    private GradeResult grade(Problem problem, Submission submission) {
        // In continuous integration the source is somebody's whom the machine's owner need not know.
        boolean foreign = "true".equals(gradus.global().terminal().environment().get("CI"));
        try (Grader grader = new Grader(
                gradus.global().worker(),
                gradus.global().examCache(),
                foreign ? InMemoryCompiler.inProcessesOfItsOwn() : new InMemoryCompiler())) {
            return grader.grade(problem, submission);
        }
    }

    private static String lastTouched(ProblemBank bank, Workspace workspace) {
        return workspace
                .lastTouched(bank.ids())
                .orElseThrow(() -> new UsageException(
                        "no problem was started here yet; `gradus list` shows them, `gradus run PROBLEM` starts one"));
    }

    /** What is said on the way goes to err: out has the report and nothing else. */
    private Path start(Problem problem, Workspace workspace) {
        Path solution = workspace.solution(problem.id());
        if (workspace.start(problem)) {
            gradus.global().terminal().err().println("Started: " + solution + " (a copy of the template)");
        }
        return solution;
    }

    private static Submission read(Path source) {
        try {
            return new SubmissionReader().read(source, label(source));
        } catch (SubmissionException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The file's name, as it can be shown anywhere; a root folder has none. */
    private static String label(Path source) {
        Path name = source.getFileName();
        return (name == null ? source : name).toString().replaceAll("\\p{Cntrl}", "?");
    }

    private static Set<String> passedBefore(Problem problem, Workspace workspace) {
        return workspace
                .attempts()
                .lastRun(problem.id())
                .map(last -> Set.copyOf(last.passed()))
                .orElse(Set.of());
    }

    private void note(GradeResult result, Workspace workspace) {
        try {
            workspace
                    .attempts()
                    .append(new Attempt.Ran(
                            gradus.global().terminal().clock().instant(),
                            result.problem(),
                            result.verdict(),
                            result.score(),
                            result.digests().submission(),
                            result.tests().stream()
                                    .filter(outcome -> outcome.status() == TestStatus.PASSED)
                                    .map(outcome -> outcome.test().id())
                                    .toList()));
        } catch (IOException e) {
            gradus.global()
                    .terminal()
                    .err()
                    .println("gradus: this attempt could not be noted (" + e.getMessage() + ")");
        }
    }

    /** JSON is UTF-8 whatever the terminal shows. */
    private void print(String text) {
        if (format.equals("text")) {
            gradus.global().terminal().out().print(text);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            gradus.global().terminal().out().write(bytes, 0, bytes.length);
        }
    }
}
