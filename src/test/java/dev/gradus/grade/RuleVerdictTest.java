package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.RuleSetting;
import dev.gradus.problem.Severity;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVerdictTest {
    @Test
    void anEpsilonThatNoTestCanSeeTakesThePointsAndIsShownBesideThePassedTests() {
        GradeResult result = Graded.grade(
                Graded.klDivergence(),
                Graded.kl(Graded.RIGHT_BODY.replace("p[i] / q[i]", "p[i] / (q[i] + Double.MIN_VALUE)")));

        assertThat(result.verdict()).isEqualTo(Verdict.RULE_VIOLATION);
        assertThat(Graded.statuses(result)).containsOnly("PASSED");
        assertThat(result.score().earned()).isZero();
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("no-epsilon-in-log");
    }

    @Test
    void aRightSolutionWithAWarningIsAccepted() {
        GradeResult result = Graded.grade(Graded.klDivergence(), Graded.kl("float unused = 0; " + Graded.RIGHT_BODY));

        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.score().earned()).isEqualTo(result.score().possible());
        assertThat(result.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void findingsStandInTheOrderOfTheirPlaces() {
        GradeResult result = Graded.grade(Graded.klDivergence(), Graded.kl("""
                float total = 0;
                for (int i = 0; i <= p.length; i++) {
                    p[i] += 1e-12;
                    total += p[i] * Math.log10(p[i]);
                }
                return total;"""));

        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "ignores-a-parameter",
                        "float-arithmetic",
                        "runs-past-the-end",
                        "changes-input-array",
                        "no-epsilon-in-log",
                        "log-base");
    }

    @Test
    void aRuleThatThereIsNotIsAJudgeErrorWhateverTheSubmission() {
        Problem problem = withRule(Graded.klDivergence(), "no-epsilon");

        GradeResult result = Graded.grade(problem, Graded.kl(Graded.RIGHT_BODY));

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.judgeError().orElseThrow()).contains("kl-divergence", "there is no rule 'no-epsilon'");
    }

    private static Problem withRule(Problem problem, String id) {
        return new Problem(
                problem.id(),
                problem.listing(),
                problem.contract(),
                problem.tests(),
                problem.examples(),
                List.of(new RuleSetting(id, Severity.ERROR)),
                problem.allow(),
                problem.limits(),
                problem.hints(),
                problem.wrong(),
                problem.equivalent(),
                problem.statement(),
                problem.template(),
                problem.reference(),
                problem.testSources(),
                problem.provided(),
                problem.fingerprints(),
                problem.digest());
    }
}
