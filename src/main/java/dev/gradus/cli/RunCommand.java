package dev.gradus.cli;

import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.grade.Grader;
import dev.gradus.problem.Kind;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
import dev.gradus.result.GradeResult;
import dev.gradus.result.LearnerReport;
import dev.gradus.submission.Submission;
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
        Judging judging = new Judging(gradus.global(), format, output);
        ProblemBank bank = gradus.global().bank();
        Workspace workspace = gradus.global().workspace();
        Optional<Quiz> quiz = problemId.flatMap(bank::quiz);
        if (quiz.isPresent()) {
            return new QuizReports(gradus.global()).report(quiz.get(), file, judging, reveal.orElse(QuizReports.USUAL));
        }
        Problem problem = bank.find(problemId.orElseGet(() -> lastTouched(bank, workspace)));

        Path source = file.orElseGet(() -> start(problem, workspace));
        GradeResult result = grade(problem, Judging.read(source, Kind.CODE));
        LearnerReport forLearner = result.forLearner(reveal.orElse(Reveal.FULL));
        if (file.isEmpty()) {
            forLearner = forLearner.after(passedBefore(problem, workspace));
            Judging.note(result, gradus.global());
        }
        return judging.write(forLearner);
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

    private static Set<String> passedBefore(Problem problem, Workspace workspace) {
        return workspace
                .attempts()
                .lastRun(problem.id())
                .map(last -> Set.copyOf(last.passed()))
                .orElse(Set.of());
    }
}
