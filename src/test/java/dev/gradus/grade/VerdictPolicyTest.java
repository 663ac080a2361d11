package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.Severity;
import dev.gradus.result.Cause;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.LearnerOutput;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictPolicyTest {
    private static final PlannedTest A = new PlannedTest("a", "A", 2, Reveal.FULL);
    private static final PlannedTest B = new PlannedTest("b", "B", 3, Reveal.FULL);
    private static final List<PlannedTest> PLAN = List.of(A, B);

    private static TestOutcome passed(PlannedTest test) {
        return outcome(test, TestStatus.PASSED, Optional.empty());
    }

    private static TestOutcome not(PlannedTest test, TestStatus status, Cause cause) {
        return outcome(test, status, Optional.of(cause));
    }

    private static TestOutcome outcome(PlannedTest test, TestStatus status, Optional<Cause> cause) {
        return new TestOutcome(
                test,
                status,
                cause,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                LearnerOutput.NONE);
    }

    private static Verdict verdict(List<TestOutcome> outcomes, Finding... findings) {
        return VerdictPolicy.verdict(PLAN, List.of(), outcomes, List.of(findings), List.of());
    }

    private static Finding finding(Severity severity) {
        return new Finding("rule", severity, Optional.empty(), "", "", "");
    }

    @Test
    void allPassedIsAccepted() {
        assertThat(verdict(List.of(passed(A), passed(B)))).isEqualTo(Verdict.ACCEPTED);
        assertThat(VerdictPolicy.score(PLAN, List.of(passed(A), passed(B)), Verdict.ACCEPTED)
                        .earned())
                .isEqualTo(5);
    }

    @Test
    void nothingPlannedOrNotAllReportedOrReportedInAnotherOrderIsAJudgeError() {
        assertThat(VerdictPolicy.verdict(List.of(), List.of(), List.of(), List.of(), List.of()))
                .isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(verdict(List.of(passed(A)))).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(verdict(List.of())).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(verdict(List.of(passed(B), passed(A)))).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(verdict(List.of(passed(A), passed(A)))).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(verdict(List.of(passed(A), passed(B), passed(B)))).isEqualTo(Verdict.JUDGE_ERROR);
    }

    @Test
    void aFaultOfOursIsAJudgeErrorWhateverPassed() {
        assertThat(VerdictPolicy.verdict(PLAN, List.of(), List.of(passed(A), passed(B)), List.of(), List.of("ours")))
                .isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(VerdictPolicy.score(PLAN, List.of(passed(A), passed(B)), Verdict.JUDGE_ERROR)
                        .earned())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED,ASSERTION,WRONG_ANSWER",
        "FAILED,CONTRACT,WRONG_ANSWER",
        "ERRORED,EXCEPTION,RUNTIME_ERROR",
        "ERRORED,DEPTH,RUNTIME_ERROR",
        "ERRORED,EXIT,RUNTIME_ERROR",
        "ERRORED,CRASH,RUNTIME_ERROR",
        "ERRORED,CHANNEL,RUNTIME_ERROR",
        "TIMED_OUT,STEPS,TIME_LIMIT_EXCEEDED",
        "TIMED_OUT,WALL,TIME_LIMIT_EXCEEDED",
        "ERRORED,MEMORY,MEMORY_LIMIT_EXCEEDED",
        "ERRORED,OUTPUT,OUTPUT_LIMIT_EXCEEDED",
    })
    void everyCauseHasItsVerdict(TestStatus status, Cause cause, Verdict verdict) {
        assertThat(verdict(List.of(not(A, status, cause), passed(B)))).isEqualTo(verdict);
        assertThat(verdict(List.of(passed(A), not(B, status, cause)))).isEqualTo(verdict);
        assertThat(VerdictPolicy.score(PLAN, List.of(not(A, status, cause), passed(B)), verdict)
                        .earned())
                .isEqualTo(3);
    }

    @Test
    void theWorstOneWins() {
        assertThat(verdict(
                        List.of(not(A, TestStatus.TIMED_OUT, Cause.WALL), not(B, TestStatus.FAILED, Cause.ASSERTION))))
                .isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
    }

    @Test
    void aTestThatWasNotRunHasNotPassed() {
        assertThat(verdict(List.of(passed(A), TestOutcome.notRun(B, "no time"))))
                .isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
    }

    @Test
    void aFindingOfSeverityErrorTakesThePointsAndAnyOtherChangesNothing() {
        List<TestOutcome> all = List.of(passed(A), passed(B));

        assertThat(verdict(all, finding(Severity.ERROR))).isEqualTo(Verdict.RULE_VIOLATION);
        assertThat(VerdictPolicy.score(PLAN, all, Verdict.RULE_VIOLATION).earned())
                .isZero();
        assertThat(verdict(all, finding(Severity.WARNING), finding(Severity.HINT)))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void whatCouldNotBeCompiledIsACompileErrorWhateverElseIsSaid() {
        Diagnostic diagnostic = new Diagnostic(Optional.empty(), "", "compiler.err", "", "");

        assertThat(VerdictPolicy.verdict(
                        PLAN, List.of(diagnostic), List.of(passed(A), passed(B)), List.of(), List.of()))
                .isEqualTo(Verdict.COMPILE_ERROR);
    }
}
