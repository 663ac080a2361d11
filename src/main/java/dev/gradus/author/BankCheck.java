package dev.gradus.author;

import dev.gradus.check.rules.Rules;
import dev.gradus.grade.Fingerprints;
import dev.gradus.grade.Grader;
import dev.gradus.problem.Fault;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.RuleSetting;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Position;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs everything that a problem package brings, and says where it is not what it claims to be. Not thread-safe. */
public final class BankCheck {
    /**
     * What a check found.
     *
     * @param faults every one, in the order of a cure: what makes others comes first; empty if the problem is what it says
     * @param matrix which known-wrong solution fails which tests; without one where nothing could be run
     * @param fingerprints how the known-wrong solutions fail now; absent where nothing could be run
     * @param mutants what came of them; absent if they were not asked for, or could not be run
     */
    public record Report(
            List<Fault> faults,
            KillMatrix matrix,
            Optional<Fingerprints> fingerprints,
            Optional<MutantReport> mutants) {
        public Report {
            faults = List.copyOf(faults);
        }

        /** The same with further faults. */
        public Report with(List<Fault> others) {
            return new Report(Stream.concat(faults.stream(), others.stream()).toList(), matrix, fingerprints, mutants);
        }

        /** Of a package that nothing was run of. */
        public static Report ofFaults(List<Fault> faults) {
            return new Report(faults, new KillMatrix(List.of(), Map.of()), Optional.empty(), Optional.empty());
        }
    }

    /** A right solution may be slower than the reference: the limits have room for so many times what the reference uses. */
    static final int LEEWAY = 10;

    private static final int RUNS = 10;

    private static final Pattern PLACE = Pattern.compile("([\\w$]+\\.java):(\\d+): (.*)");

    private final Path bank;
    private final Grader grader;
    private final int runs;

    /** @param bank the folder that holds {@code problems/} */
    public BankCheck(Path bank, Grader grader) {
        this(bank, grader, RUNS);
    }

    /** @param runs how often the reference is run */
    BankCheck(Path bank, Grader grader, int runs) {
        this.bank = bank;
        this.grader = grader;
        this.runs = runs;
    }

    /**
     * Checks one problem; takes as long as grading all of its solutions.
     *
     * @param mutants whether the reference is changed in every small way too, to see that the tests notice
     */
    public Report check(Problem problem, boolean mutants) {
        Lines yaml = Lines.of(bank, "problems/" + problem.id() + "/problem.yaml");
        List<Fault> faults = new ArrayList<>();
        checkRules(problem, yaml, faults);
        GradeResult reference = grade(problem, problem.reference());
        if (reference.verdict() == Verdict.JUDGE_ERROR) {
            // A rule that there is none of is told already.
            if (faults.isEmpty()) {
                faults.addAll(unjudged(problem, reference.judgeError().orElse("")));
            }
            faults.addAll(Language.faults(problem, yaml));
            return Report.ofFaults(faults);
        }
        checkReference(problem, reference, yaml, faults);
        GradeResult template = grade(problem, problem.template());
        checkTemplate(problem, template, faults);
        Map<String, GradeResult> wrong = problem.wrong().parallelStream()
                .collect(Collectors.toConcurrentMap(KnownWrong::id, each -> grade(problem, each.source())));
        checkWrong(problem, wrong, faults);
        KillMatrix matrix = KillMatrix.of(problem, mapped(wrong, result -> failed(result.tests())));
        // What a test that fails the reference says of the others follows from that, and would hide it.
        List<String> sound = problem.tests().stream()
                .map(PlannedTest::id)
                .filter(id -> !failed(reference.tests()).contains(id))
                .toList();
        Set<String> compiled = problem.wrong().stream()
                .map(KnownWrong::id)
                .filter(id -> wrong.get(id).diagnostics().isEmpty())
                .collect(Collectors.toSet());
        faults.addAll(matrix.faults(problem, compiled, sound, yaml));
        Fingerprints fingerprints = Fingerprints.of(problem, mapped(wrong, GradeResult::tests));
        if (sound.size() == problem.tests().size()) {
            checkTwins(fingerprints, yaml, faults);
        }
        Optional<MutantReport> survivors = Optional.empty();
        if (reference.verdict() == Verdict.ACCEPTED) {
            faults.addAll(new Repeats(problem, grader, runs).faults(reference, yaml));
            faults.addAll(new StatedAnswers(problem, yaml).faults(grader));
            Leak leak = new Leak(problem, grader);
            leak.listen(template);
            wrong.values().forEach(leak::listen);
            faults.addAll(leak.faults(yaml));
            if (mutants) {
                survivors = Optional.of(new MutantCheck(problem, grader).report(reference.tests()));
                faults.addAll(survivors.get().faults(problem, yaml));
            }
        }
        faults.addAll(TestHabits.faults(problem));
        faults.addAll(StatementTexts.faults(problem, yaml));
        faults.addAll(Language.faults(problem, yaml));
        return new Report(faults, matrix, Optional.of(fingerprints), survivors);
    }

    /** One fault for each place that an error of the compiler names, in a file of the package; one for all where it names none. */
    private static List<Fault> unjudged(Problem problem, String error) {
        Map<String, String> paths = Stream.concat(problem.testSources().stream(), problem.provided().stream())
                .collect(Collectors.toMap(SourceFile::name, SourceFile::path, (first, second) -> first));
        List<Fault> faults = new ArrayList<>();
        // The compiler goes on with what it did not find.
        for (String part : error.split("\\R(?=\\s*[\\w$]+\\.java:\\d+:)")) {
            Matcher place = PLACE.matcher(oneLine(part));
            if (place.matches() && paths.containsKey(place.group(1))) {
                faults.add(new Fault(
                        paths.get(place.group(1)),
                        Integer.parseInt(place.group(2)),
                        "does not compile: "
                                + place.group(3)
                                        .replaceFirst(" symbol: +", ": ")
                                        .replaceFirst(" location: .*", ""),
                        "mend this first: nothing was run"));
            }
        }
        return faults.isEmpty()
                ? List.of(new Fault(
                        "problems/" + problem.id(),
                        0,
                        "nothing could be judged: " + oneLine(error),
                        "mend this first: nothing was run"))
                : faults.stream().distinct().toList();
    }

    private static void checkRules(Problem problem, Lines yaml, List<Fault> faults) {
        for (RuleSetting rule : problem.rules()) {
            if (Rules.find(rule.id()).isEmpty()) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.find("\\bid:\\s*[\"']?" + Pattern.quote(rule.id())),
                        "there is no rule '" + rule.id() + "'",
                        "the rules are "
                                + Rules.all().stream().map(each -> each.id()).collect(Collectors.joining(", "))));
            }
        }
    }

    private static void checkReference(Problem problem, GradeResult result, Lines yaml, List<Fault> faults) {
        String file = problem.reference().path();
        result.diagnostics()
                .forEach(each -> faults.add(new Fault(
                        file,
                        line(each.position()),
                        "the reference does not compile: " + oneLine(each.message()),
                        "mend it")));
        result.findings()
                .forEach(each -> faults.add(new Fault(
                        file,
                        line(each.position()),
                        "the reference breaks the rule '" + each.rule() + "': " + each.message(),
                        each.rule().startsWith("gate.")
                                ? "write it as a learner has to, or let everybody use it with 'allow' in problem.yaml"
                                : "write it as a learner should, or do not ask for the rule")));
        if (result.verdict() != Verdict.ACCEPTED && result.diagnostics().isEmpty()) {
            for (TestOutcome outcome : result.tests()) {
                if (outcome.status() != TestStatus.PASSED && outcome.status() != TestStatus.NOT_RUN) {
                    faults.add(new Fault(
                            file,
                            0,
                            "the reference fails the test '" + outcome.test().id() + "' (" + oneLine(outcome.message())
                                    + numbers(outcome) + ")",
                            "mend it, or the test"));
                }
            }
        }
        long allowed = problem.limits().steps();
        for (TestOutcome outcome : result.tests()) {
            long used = outcome.steps().map(Steps::used).orElse(0L);
            if (used > allowed / LEEWAY) {
                faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfKey("limits"),
                        "the reference takes " + used + " of " + allowed + " steps in the test '"
                                + outcome.test().id() + "', and a right solution may be slower",
                        "allow at least 'steps: " + used * LEEWAY + "', or give the test less to do"));
            }
        }
    }

    private static String numbers(TestOutcome outcome) {
        String expected =
                outcome.expected().map(text -> " expected " + oneLine(text)).orElse("");
        return expected + outcome.actual().map(text -> ", got " + oneLine(text)).orElse("");
    }

    private static void checkTemplate(Problem problem, GradeResult result, List<Fault> faults) {
        String file = problem.template().path();
        if (result.verdict() == Verdict.COMPILE_ERROR) {
            result.diagnostics()
                    .forEach(each -> faults.add(new Fault(
                            file,
                            line(each.position()),
                            "the template does not compile: " + oneLine(each.message()),
                            "a learner begins with it: let its methods throw UnsupportedOperationException")));
            return;
        }
        if (result.verdict() == Verdict.RULE_VIOLATION) {
            result.findings()
                    .forEach(each -> faults.add(new Fault(
                            file,
                            line(each.position()),
                            "the template breaks a rule: " + each.message(),
                            "a learner begins with it: let it break none")));
            return;
        }
        List<String> failed = failed(result.tests());
        for (PlannedTest test : problem.tests()) {
            if (!failed.contains(test.id())) {
                faults.add(new Fault(
                        file,
                        0,
                        "the template passes the test '" + test.id() + "' with nothing written",
                        "let its methods throw UnsupportedOperationException, and the test ask for an answer"));
            }
        }
    }

    private static void checkWrong(Problem problem, Map<String, GradeResult> results, List<Fault> faults) {
        for (KnownWrong wrong : problem.wrong()) {
            results.get(wrong.id())
                    .diagnostics()
                    .forEach(each -> faults.add(new Fault(
                            wrong.source().path(),
                            line(each.position()),
                            "the known-wrong solution does not compile: " + oneLine(each.message()),
                            "mend it: it should compile and answer wrongly")));
        }
    }

    /** Two mistakes that fail in the same way cannot be told apart, so neither could be named. */
    private static void checkTwins(Fingerprints fingerprints, Lines yaml, List<Fault> faults) {
        fingerprints
                .twins()
                .forEach(twins -> faults.add(new Fault(
                        yaml.file(),
                        yaml.lineOfWrong(twins.get(1)),
                        "the known-wrong solutions " + String.join(" and ", twins)
                                + " fail in the same way, so that neither can be named",
                        "let a call before that one tell them apart, or keep one of them")));
    }

    private GradeResult grade(Problem problem, SourceFile source) {
        return grader.grade(problem, Submission.of(source.name(), source.text()));
    }

    private static <T> Map<String, T> mapped(Map<String, GradeResult> results, Function<GradeResult, T> value) {
        return results.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }

    private static List<String> failed(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() != TestStatus.PASSED)
                .map(outcome -> outcome.test().id())
                .toList();
    }

    private static int line(Optional<Position> position) {
        return position.map(Position::line).orElse(0);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
