package dev.gradus.cli;

import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.report.StatementText;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus show}: the statement, and what will be tested. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show a problem's statement and the titles of its tests.")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Parameters(paramLabel = "PROBLEM", description = "As `gradus list` names it.")
    private String problemId;

    @Override
    public Integer call() {
        Problem problem = gradus.global().bank().find(problemId);
        PrintStream out = gradus.global().terminal().out();
        out.print(new StatementText(gradus.global().style()).render(problem.statement()));
        out.println();
        out.println("The hidden tests:");
        for (PlannedTest test : problem.tests()) {
            out.println("  - " + test.title() + (test.points() == 1 ? "" : " (" + test.points() + " points)"));
        }
        out.println();
        out.println("Your file: " + gradus.global().workspace().solution(problem.id()));
        out.println("`gradus run " + problem.id() + "` makes it if it is not there yet, and runs the tests.");
        return ExitCode.OK;
    }
}
