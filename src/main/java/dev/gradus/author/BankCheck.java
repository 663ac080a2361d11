package dev.gradus.author;

import dev.gradus.grade.Fingerprints;
import dev.gradus.grade.Grader;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs everything that a problem package brings, and says where it is not what it claims to be. Not thread-safe. */
public final class BankCheck {
    /**
     * What a check found.
     *
     * @param faults a sentence each, with the next step; empty if the problem is what it says
     * @param fingerprints how the known-wrong solutions fail now
     */
    public record Report(List<String> faults, Fingerprints fingerprints) {
        public Report {
            faults = List.copyOf(faults);
        }
    }

    /** A right solution may be slower than the reference: the budget has room for so many of the reference's steps. */
    private static final int LEEWAY = 10;

    private final Grader grader;

    public BankCheck(Grader grader) {
        this.grader = grader;
    }

    /** Checks one problem; takes as long as grading all of its solutions. */
    public Report check(Problem problem) {
        List<String> faults = new ArrayList<>();
        checkReference(problem, faults);
        checkTemplate(problem, faults);
        Map<String, List<TestOutcome>> outcomes = problem.wrong().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        KnownWrong::id, wrong -> grade(problem, wrong.source()).tests()));
        checkKills(problem, outcomes, faults);
        Fingerprints fingerprints = Fingerprints.of(problem, outcomes);
        checkTwins(fingerprints, faults);
        return new Report(faults, fingerprints);
    }

    private void checkReference(Problem problem, List<String> faults) {
        GradeResult result = grade(problem, problem.reference());
        if (result.verdict() != Verdict.ACCEPTED) {
            faults.add("the reference solution is not accepted (" + result.verdict() + ", it fails "
                    + failed(result.tests())
                    + result.judgeError().map(error -> ": " + error).orElse("")
                    + "); mend it, or the tests");
        }
        long allowed = problem.limits().steps();
        for (TestOutcome outcome : result.tests()) {
            long used = outcome.steps().map(Steps::used).orElse(0L);
            if (used > allowed / LEEWAY) {
                faults.add("the reference solution takes " + used + " of " + allowed + " steps in the test '"
                        + outcome.test().id() + "'; allow at least " + used * LEEWAY + ", or give the test less to do");
            }
        }
    }

    private void checkTemplate(Problem problem, List<String> faults) {
        GradeResult result = grade(problem, problem.template());
        List<String> all = problem.tests().stream().map(PlannedTest::id).toList();
        if (result.verdict() == Verdict.COMPILE_ERROR) {
            faults.add("the template does not compile; let its methods throw UnsupportedOperationException");
        } else if (!failed(result.tests()).equals(all)) {
            faults.add("the template passes a test; it must fail every one: " + all);
        }
    }

    private static void checkKills(Problem problem, Map<String, List<TestOutcome>> outcomes, List<String> faults) {
        for (KnownWrong wrong : problem.wrong()) {
            List<String> failed = failed(outcomes.get(wrong.id()));
            if (!failed.equals(wrong.fails())) {
                faults.add("the known-wrong solution '" + wrong.id() + "' fails " + failed + ", but problem.yaml says "
                        + wrong.fails() + "; correct whichever is wrong");
            }
        }
        for (PlannedTest test : problem.tests()) {
            if (problem.wrong().stream().noneMatch(wrong -> wrong.fails().contains(test.id()))) {
                faults.add("the test '" + test.id() + "' fails no known-wrong solution; add one that it is there for");
            }
        }
    }

    /** Two mistakes that fail in the same way cannot be told apart, so neither could be named. */
    private static void checkTwins(Fingerprints fingerprints, List<String> faults) {
        fingerprints
                .twins()
                .forEach(twins -> faults.add("the known-wrong solutions " + String.join(" and ", twins)
                        + " fail in the same way, so that neither can be named; let a call before that one tell them apart,"
                        + " or keep one of them"));
    }

    private GradeResult grade(Problem problem, SourceFile source) {
        return grader.grade(problem, new Submission(source.name(), source.text(), "sha256:" + "0".repeat(64)));
    }

    private static List<String> failed(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() != TestStatus.PASSED)
                .map(outcome -> outcome.test().id())
                .toList();
    }
}
