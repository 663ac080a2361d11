package dev.gradus.cli;

import dev.gradus.problem.BankEntry;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Quiz;
import dev.gradus.report.Catalogue;
import dev.gradus.report.TextStyle;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gradus list}: what there is to solve. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "List the problems of the bank, in the order of their tracks.")
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Option(
            names = "--tree",
            description = "Show the map: every track with its order and stars, and what there is on each topic.")
    private boolean tree;

    @Override
    public Integer call() {
        List<BankEntry> entries = gradus.global().bank().entries();
        PrintStream out = gradus.global().terminal().out();
        if (tree) {
            new Catalogue(entries).tree(gradus.global().style()).forEach(out::println);
            return entries.stream().anyMatch(BankEntry.Broken.class::isInstance) ? ExitCode.JUDGE_ERROR : ExitCode.OK;
        }
        Workspace workspace = gradus.global().workspace();
        int width =
                entries.stream().mapToInt(entry -> entry.id().length()).max().orElse(0);
        boolean broken = false;
        for (BankEntry entry : entries) {
            String id = entry.id() + " ".repeat(width - entry.id().length());
            if (entry instanceof BankEntry.UsableQuiz usable) {
                Quiz quiz = usable.quiz();
                String started = Files.exists(workspace.answers(quiz.id())) ? ", started" : "";
                out.println(id + "  " + stars(quiz.listing().difficulty()) + "  " + quiz.title() + "  (quiz, "
                        + quiz.questions().size() + " questions" + started + ")");
            } else if (entry instanceof BankEntry.Usable usable) {
                Problem problem = usable.problem();
                String started = Files.exists(workspace.solution(problem.id())) ? "  (started)" : "";
                out.println(id + "  " + stars(problem.listing().difficulty()) + "  " + problem.title() + started);
            } else {
                broken = true;
                int faults = ((BankEntry.Broken) entry).faults().size();
                out.println(id + "       cannot be used: " + faults + (faults == 1 ? " fault" : " faults")
                        + "; `gradus doctor` lists them");
            }
        }
        if (entries.isEmpty()) {
            out.println("The bank has no problems.");
            return ExitCode.OK;
        }
        out.println();
        out.println("`gradus show PROBLEM` shows one, `gradus run PROBLEM` starts it and runs its tests.");
        if (entries.stream().anyMatch(BankEntry.UsableQuiz.class::isInstance)) {
            out.println("`gradus quiz QUIZ` asks the questions of a quiz.");
        }
        return broken ? ExitCode.JUDGE_ERROR : ExitCode.OK;
    }

    private String stars(int difficulty) {
        TextStyle style = gradus.global().style();
        String full = style.ascii() ? "*" : "★";
        String empty = style.ascii() ? "." : "☆";
        return full.repeat(difficulty) + empty.repeat(3 - difficulty);
    }
}
