package dev.gradus.cli;

import dev.gradus.problem.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus start}: the template becomes the student's file. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Copy a problem's template to solutions/PROBLEM/Solution.java. Never overwrites.")
final class StartCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Parameters(paramLabel = "PROBLEM", description = "As `gradus list` names it.")
    private String problemId;

    @Override
    public Integer call() {
        Problem problem = gradus.global().bank().find(problemId);
        Workspace workspace = gradus.global().workspace();
        boolean started = workspace.start(problem);
        gradus.global()
                .terminal()
                .out()
                .println((started ? "Started: " : "Already started, and left as it is: ")
                        + workspace.solution(problem.id()));
        gradus.global()
                .terminal()
                .out()
                .println("Read the problem with `gradus show " + problem.id() + "`, edit the file, then `gradus run "
                        + problem.id() + "`.");
        return ExitCode.OK;
    }
}
