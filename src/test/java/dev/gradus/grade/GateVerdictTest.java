package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import org.junit.jupiter.api.Test;

/** A submission that the gate refuses is not run, and says why. */
class GateVerdictTest {
    private static final Problem PROBLEM =
            Graded.problem("@Test void isTwo() { assertEquals(2.0, Solution.f(new double[0])); }", "isTwo");

    private static final String EXITS =
            "public class Solution { static double f(double[] x) { System.exit(0); return 2; } }";

    @Test
    void aRefusalIsARuleViolationAndNoTestIsRun() {
        GradeResult result = Graded.grade(PROBLEM, EXITS);

        assertThat(result.verdict()).isEqualTo(Verdict.RULE_VIOLATION);
        assertThat(Graded.statuses(result)).containsExactly("NOT_RUN");
        assertThat(result.tests().get(0).message()).isEqualTo("your file uses what submissions may not use");
        assertThat(result.score().earned()).isZero();
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).isEqualTo("`System.exit` is not available to submissions"));
    }

    @Test
    void aWrongReturnTypeIsToldBesideARefusal() {
        GradeResult result = Graded.grade(PROBLEM, EXITS.replace("static double f", "static int f"));

        assertThat(result.verdict()).isEqualTo(Verdict.RULE_VIOLATION);
        assertThat(result.findings()).extracting(finding -> finding.rule()).contains("gate.member");
    }
}
