package dev.gradus.cli;

import dev.gradus.problem.Listing;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Question;
import dev.gradus.problem.Quiz;
import dev.gradus.report.QuestionText;
import dev.gradus.report.StatementText;
import java.io.PrintStream;
import java.util.Optional;
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
        PrintStream out = gradus.global().terminal().out();
        Optional<Quiz> quiz = gradus.global().bank().quiz(problemId);
        if (quiz.isPresent()) {
            show(quiz.get(), out);
            return ExitCode.OK;
        }
        Problem problem = gradus.global().bank().find(problemId);
        out.print(new StatementText(gradus.global().style()).render(problem.statement()));
        showWhatComesBefore(problem.listing(), out);
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

    private static void showWhatComesBefore(Listing listing, PrintStream out) {
        if (!listing.prerequisites().isEmpty()) {
            out.println();
            out.println("It builds on: " + String.join(", ", listing.prerequisites()));
        }
    }

    /** The questions with what may be chosen: enough to write an answers file by. */
    private void show(Quiz quiz, PrintStream out) {
        QuestionText text = new QuestionText(gradus.global().style());
        out.print(new StatementText(gradus.global().style()).render(quiz.statement()));
        showWhatComesBefore(quiz.listing(), out);
        int number = 0;
        for (Question question : quiz.questions()) {
            number++;
            out.println();
            out.print(text.question(question, number, quiz.questions().size()));
            out.println();
            out.println("  In an answers file: `" + question.id() + ": ` and " + text.asksFor(question));
        }
        out.println();
        out.println("Your answers: " + gradus.global().workspace().answers(quiz.id()));
        out.println("`gradus quiz " + quiz.id() + "` asks the questions, and keeps your answers there.");
    }
}
