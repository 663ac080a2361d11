package dev.gradus.grade;

import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Severity;
import dev.gradus.result.Cause;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.Score;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import java.util.List;

/**
 * What a submission comes to: a pure function of what was planned and what happened. A planned test that was not reported to have passed
 * has not passed; nothing planned, or not all of the plan reported, is a judge error and never a pass.
 */
public final class VerdictPolicy {
    private VerdictPolicy() {}

    /**
     * Gives the verdict.
     *
     * @param planned the problem's plan
     * @param diagnostics why the submission could not be run; with any of them the outcomes do not count
     * @param outcomes what came of the tests, in the plan's order
     * @param findings of the static checks
     * @param faults what went wrong on our side
     */
    public static Verdict verdict(
            List<PlannedTest> planned,
            List<Diagnostic> diagnostics,
            List<TestOutcome> outcomes,
            List<Finding> findings,
            List<String> faults) {
        boolean complete =
                planned.equals(outcomes.stream().map(TestOutcome::test).toList());
        if (planned.isEmpty() || !complete || !faults.isEmpty()) {
            return Verdict.JUDGE_ERROR;
        }
        if (!diagnostics.isEmpty()) {
            return Verdict.COMPILE_ERROR;
        }
        Verdict verdict = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Verdict.RULE_VIOLATION
                : Verdict.ACCEPTED;
        for (TestOutcome outcome : outcomes) {
            verdict = verdict.or(verdict(outcome));
        }
        return verdict;
    }

    private static Verdict verdict(TestOutcome outcome) {
        if (outcome.status() == TestStatus.PASSED) {
            return Verdict.ACCEPTED;
        }
        // What was not run and is not our fault had no time left.
        return outcome.cause().map(Cause::verdict).orElse(Verdict.TIME_LIMIT_EXCEEDED);
    }

    /** The points of the tests that passed; none where the verdict takes them all. */
    public static Score score(List<PlannedTest> planned, List<TestOutcome> outcomes, Verdict verdict) {
        int possible = planned.stream().mapToInt(PlannedTest::points).sum();
        return new Score(earns(verdict) ? passedPoints(outcomes) : 0, possible);
    }

    private static boolean earns(Verdict verdict) {
        return verdict.compareTo(Verdict.RULE_VIOLATION) < 0;
    }

    private static int passedPoints(List<TestOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == TestStatus.PASSED)
                .mapToInt(outcome -> outcome.test().points())
                .sum();
    }
}
