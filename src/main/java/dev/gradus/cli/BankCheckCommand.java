package dev.gradus.cli;

import dev.gradus.author.BankCheck;
import dev.gradus.author.CheckJson;
import dev.gradus.author.MatrixText;
import dev.gradus.author.MutantReport;
import dev.gradus.author.Prerequisites;
import dev.gradus.author.QuizCheck;
import dev.gradus.author.TrackOrders;
import dev.gradus.grade.Fingerprints;
import dev.gradus.grade.Grader;
import dev.gradus.problem.BankException;
import dev.gradus.problem.Fault;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Quiz;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        description = "Check problems: the package, the reference, the template, every known-wrong solution, the stated"
                + " answers, and whether the tests are strong, fair and tell nothing. Lists every fault at once.")
final class BankCheckCommand implements Callable<Integer> {
    /** How the findings are written. */
    enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private BankCommand parent;

    @Parameters(arity = "0..*", paramLabel = "PROBLEM", description = "Default: all of the bank.")
    private List<String> problemIds = List.of();

    @Option(names = "--matrix", description = "Print which known-wrong solution fails which tests.")
    private boolean matrix;

    @Option(
            names = "--mutants",
            description = "Change the reference in every small way, and list the changes that no test notices.")
    private boolean mutants;

    @Option(
            names = "--update",
            description = "Write wrong/fingerprints.json anew: how each known-wrong solution fails.")
    private boolean update;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Default: text.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        GlobalOptions global = parent.gradus().global();
        ProblemBank bank = global.bank();
        Map<String, BankCheck.Report> reports = new LinkedHashMap<>();
        Prerequisites prerequisites = new Prerequisites(bank);
        List<Fault> strays = problemIds.isEmpty() ? bank.strays() : List.of();
        Map<String, Fault> orders = problemIds.isEmpty() ? TrackOrders.faults(bank) : Map.of();
        try (Grader grader = new Grader(global.worker(), global.examCache())) {
            BankCheck check = new BankCheck(bank.root(), grader);
            for (String id : problemIds.isEmpty() ? bank.ids() : problemIds) {
                BankCheck.Report report = check(bank, id, check)
                        .with(prerequisites.faults(id))
                        .with(Optional.ofNullable(orders.get(id)).stream().toList());
                reports.put(id, report);
                if (format == Format.TEXT) {
                    print(id, report);
                }
            }
        }
        int faults = strays.size()
                + reports.values().stream()
                        .mapToInt(report -> report.faults().size())
                        .sum();
        PrintStream out = global.terminal().out();
        if (format == Format.JSON) {
            out.print(CheckJson.of(reports, strays));
        } else {
            strays.forEach(fault -> out.println(fault.text()));
            if (faults > 0) {
                out.println(faults == 1 ? "1 fault" : faults + " faults");
            }
        }
        return faults == 0 ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }

    private BankCheck.Report check(ProblemBank bank, String id, BankCheck check) {
        Problem problem;
        try {
            Optional<Quiz> quiz = bank.quiz(id);
            if (quiz.isPresent()) {
                return BankCheck.Report.ofFaults(QuizCheck.check(bank.root(), quiz.get()));
            }
            problem = bank.find(id);
        } catch (BankException.Broken broken) {
            return BankCheck.Report.ofFaults(broken.faults());
        }
        parent.gradus()
                .global()
                .terminal()
                .err()
                .println("Checking " + id + " (" + problem.wrong().size()
                        + (problem.wrong().size() == 1 ? " known-wrong solution" : " known-wrong solutions") + ") ...");
        BankCheck.Report report = check.check(problem, mutants);
        return report.with(fingerprints(bank, problem, report).stream().toList());
    }

    private Optional<Fault> fingerprints(ProblemBank bank, Problem problem, BankCheck.Report report) {
        String name = "problems/" + problem.id() + "/wrong/fingerprints.json";
        if (problem.wrong().isEmpty() || report.fingerprints().isEmpty()) {
            return Optional.empty();
        }
        if (update) {
            Path file = bank.root().resolve(name);
            ReportFile.write(file, report.fingerprints().get().toJson());
            parent.gradus().global().terminal().err().println("Wrote " + file);
            return Optional.empty();
        }
        return Fingerprints.areFresh(problem)
                ? Optional.empty()
                : Optional.of(new Fault(
                        name,
                        0,
                        "is missing or older than the tests or the known-wrong solutions",
                        "when the rest is right, `gradus bank check " + problem.id() + " --update` writes it"));
    }

    private void print(String id, BankCheck.Report report) {
        PrintStream out = parent.gradus().global().terminal().out();
        report.faults().forEach(fault -> out.println(fault.text()));
        report.mutants().ifPresent(each -> out.println(id + ": " + told(each)));
        if (matrix && !report.matrix().tests().isEmpty()) {
            out.println();
            MatrixText.of(report.matrix(), parent.gradus().global().style().ascii())
                    .forEach(out::println);
            out.println();
        }
        if (report.faults().isEmpty() && report.fingerprints().isEmpty()) {
            out.println(
                    id + ": no fault; the model answers are accepted, every wrong choice and slip is refused, and the"
                            + " numbers are right");
        } else if (report.faults().isEmpty()) {
            out.println(id + ": no fault; the reference is accepted, the template fails every test, and "
                    + report.matrix().fails().size() + " known-wrong solutions fail exactly the tests that they name");
        }
    }

    private static String told(MutantReport mutants) {
        long argued = mutants.survivors().size() - mutants.unargued();
        return mutants.made() + " mutants of the reference, "
                + (mutants.made() - mutants.survivors().size()) + " noticed by a test"
                + (argued > 0 ? ", " + argued + " argued away" : "")
                + (mutants.unargued() > 0 ? ", " + mutants.unargued() + " noticed by none" : "");
    }
}
