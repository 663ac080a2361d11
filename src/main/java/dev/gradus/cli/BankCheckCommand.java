package dev.gradus.cli;

import dev.gradus.author.BankCheck;
import dev.gradus.author.QuizCheck;
import dev.gradus.grade.Fingerprints;
import dev.gradus.grade.Grader;
import dev.gradus.problem.BankException;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Quiz;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gradus bank check}: is every problem what it says it is? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Check problems: the package, the reference, the template, and every known-wrong solution.")
final class BankCheckCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Parameters(arity = "0..*", paramLabel = "PROBLEM", description = "Default: all of the bank.")
    private List<String> problemIds = List.of();

    @Option(
            names = "--update",
            description = "Write wrong/fingerprints.json anew: how each known-wrong solution fails.")
    private boolean update;

    @Override
    public Integer call() {
        GlobalOptions global = parent.gradus().global();
        ProblemBank bank = global.bank();
        BankCheck check = new BankCheck(new Grader(global.worker(), global.examCache()));
        int faults = 0;
        for (String id : problemIds.isEmpty() ? bank.ids() : problemIds) {
            faults += check(bank, id, check);
        }
        return faults == 0 ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }

    private int check(ProblemBank bank, String id, BankCheck check) {
        PrintStream out = parent.gradus().global().terminal().out();
        Problem problem;
        try {
            Optional<Quiz> quiz = bank.quiz(id);
            if (quiz.isPresent()) {
                return check(quiz.get(), out);
            }
            problem = bank.find(id);
        } catch (BankException.Broken broken) {
            out.println(id + ": the package has faults");
            broken.faults().stream().map(Fault::text).forEach(text -> out.println("  " + text));
            return broken.faults().size();
        }
        parent.gradus()
                .global()
                .terminal()
                .err()
                .println("Checking " + id + " (" + problem.wrong().size() + " known-wrong solutions) ...");
        BankCheck.Report report = check.check(problem);
        report.faults().forEach(fault -> out.println(id + ": " + fault));
        int faults = report.faults().size() + fingerprints(bank, problem, report);
        if (faults == 0) {
            out.println(id + ": no fault; the reference is accepted, the template fails every test, and "
                    + problem.wrong().size() + " known-wrong solutions fail exactly the tests that they name");
        }
        return faults;
    }

    private static int check(Quiz quiz, PrintStream out) {
        List<String> faults = QuizCheck.check(quiz);
        faults.forEach(fault -> out.println(quiz.id() + ": " + fault));
        if (faults.isEmpty()) {
            out.println(quiz.id() + ": no fault; the model answers to its "
                    + quiz.questions().size()
                    + " questions are accepted, every wrong choice and slip is refused, and its numbers are right");
        }
        return faults.size();
    }

    private int fingerprints(ProblemBank bank, Problem problem, BankCheck.Report report) {
        Path file = bank.root().resolve("problems").resolve(problem.id()).resolve("wrong/fingerprints.json");
        PrintStream out = parent.gradus().global().terminal().out();
        if (update && !problem.wrong().isEmpty()) {
            ReportFile.write(file, report.fingerprints().toJson());
            out.println(problem.id() + ": wrote " + file);
        } else if (!problem.wrong().isEmpty() && !Fingerprints.areFresh(problem)) {
            out.println(problem.id() + ": wrong/fingerprints.json is missing or older than the tests or the known-wrong"
                    + " solutions; `gradus bank check " + problem.id() + " --update` writes it");
            return 1;
        }
        return 0;
    }
}
