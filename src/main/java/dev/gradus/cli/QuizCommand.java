package dev.gradus.cli;

import dev.gradus.problem.Quiz;
import dev.gradus.problem.Reveal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus quiz}: asks, or judges a file of answers. */
@Command(
        name = "quiz",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Ask the questions of a quiz, those that are not answered right yet.",
            "Your answers are kept in solutions/QUIZ/answers.txt after each of them."
        })
final class QuizCommand implements Callable<Integer> {
    @ParentCommand
    private Gradus gradus;

    @Parameters(paramLabel = "QUIZ", description = "As `gradus list` names it.")
    private String quizId;

    @Option(names = "--answers", paramLabel = "FILE", description = "Ask nothing, and judge the answers in this file.")
    private Optional<Path> answers = Optional.empty();

    @Option(
            names = "--again",
            description = "Ask every question anew; your answers so far are kept in answers-1.txt, -2 and so on.")
    private boolean again;

    @Option(names = "--format", paramLabel = "FORMAT", description = "With --answers: text or json. Default: text.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "With --answers: write the report to this file.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--reveal",
            paramLabel = "LEVEL",
            description = "With --answers: how much to show; full shows the right answers. Default: message.")
    private Optional<Reveal> reveal = Optional.empty();

    @Override
    public Integer call() {
        GlobalOptions global = gradus.global();
        Quiz quiz = global.bank()
                .quiz(quizId)
                .orElseThrow(
                        () -> new UsageException("'" + quizId + "' is no quiz, but asks for a program; `gradus run "
                                + quizId + "` starts it and runs its tests"));
        if (answers.isPresent()) {
            if (again) {
                throw new UsageException("--again asks questions and --answers asks none; leave one of them out");
            }
            Judging judging = new Judging(global, format.orElse("text"), output);
            return new QuizReports(global).report(quiz, answers, judging, reveal.orElse(QuizReports.USUAL));
        }
        if (format.isPresent() || output.isPresent() || reveal.isPresent()) {
            throw new UsageException("--format, --output and --reveal belong to --answers FILE; for your own answers:"
                    + " `gradus run " + quiz.id() + "` with the same option");
        }
        return new QuizDialogue(global, quiz).hold(again);
    }
}
