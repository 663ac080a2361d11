package dev.gradus.cli;

import dev.gradus.problem.Problem;
import dev.gradus.store.Attempt;
import dev.gradus.store.AttemptLog;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus hint}: one hint more each time. */
@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show the next hint of a problem, and those that you have seen.")
final class HintCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Parameters(paramLabel = "PROBLEM", description = "As `gradus list` names it.")
    private String problemId;

    @Override
    public Integer call() {
        Problem problem = gradus.global().bank().find(problemId);
        PrintStream out = gradus.global().terminal().out();
        int all = problem.hints().size();
        if (all == 0) {
            out.println("This problem has no hints. `gradus show " + problem.id() + "` shows its statement.");
            return ExitCode.OK;
        }
        AttemptLog log = gradus.global().workspace().attempts();
        int given = Math.min(all, log.hintsGiven(problem.id()));
        int shown = Math.min(all, given + 1);
        for (int i = 0; i < shown; i++) {
            out.println(
                    "Hint " + (i + 1) + " of " + all + ": " + problem.hints().get(i));
        }
        out.println(
                shown < all
                        ? "Try it first; the next `gradus hint " + problem.id() + "` says more."
                        : "These are all hints. `gradus run " + problem.id() + "` shows which tests still fail.");
        if (shown > given) {
            note(log, problem, shown);
        }
        return ExitCode.OK;
    }

    private void note(AttemptLog log, Problem problem, int shown) {
        try {
            log.append(new Attempt.Hinted(gradus.global().terminal().clock().instant(), problem.id(), shown));
        } catch (IOException e) {
            gradus.global().terminal().err().println("gradus: that hint could not be noted (" + e.getMessage() + ")");
        }
    }
}
