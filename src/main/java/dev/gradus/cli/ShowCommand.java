package dev.gradus.cli;

import dev.gradus.problem.Problem;
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
        gradus.global().terminal().out().print(problem.statement());
        return ExitCode.OK;
    }
}
