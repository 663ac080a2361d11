package dev.gradus.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.check.ParsedSource;
import dev.gradus.check.SourceChecker;
import dev.gradus.problem.Problem;
import dev.gradus.problem.RuleSetting;
import dev.gradus.problem.Severity;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RuleCheckTest {
    @Test
    void aFindingSaysWhereWhatAndWithTheSeverityOfTheProblem() {
        List<Finding> findings = findings("""
                public class Solution {
                \tpublic static double kl_divergence(double[] p, double[] q) {
                \t\treturn p[0] * Math.log(p[0] / (q[0] + 1e-12));
                \t}
                }
                """);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).isEqualTo("no-epsilon-in-log");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.position()).contains(new Position(3, 41));
        assertThat(finding.sourceLine()).isEqualTo("\t\treturn p[0] * Math.log(p[0] / (q[0] + 1e-12));");
        assertThat(finding.message()).isEqualTo("`1e-12` is added to a number whose logarithm is taken");
    }

    @Test
    void theMessageNamesTheLogarithmIfItStandsElsewhere() {
        List<Finding> findings = findings("""
                public class Solution {
                    private static final double EPS = 1e-12;
                    public static double kl_divergence(double[] p, double[] q) {
                        double b = Math.max(q[0], EPS);
                        return p[0] * Math.log(p[0] / b);
                    }
                }
                """);

        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("`EPS` is a bound for a number whose logarithm is taken, in line 5");
    }

    @Test
    void aRuleThatFailsIsAWarningAndNothingElse() {
        for (Throwable thrown : List.of(new IllegalStateException("ours"), new StackOverflowError())) {
            Rule failing = new Rule() {
                @Override
                public String id() {
                    return "failing";
                }

                @Override
                public List<Match> matches(ParsedSource source, Problem problem) {
                    throw sneaky(thrown);
                }
            };
            Submission submission = submission("class Solution {}");
            List<Finding> findings = RuleCheck.findings(
                    failing,
                    new RuleSetting("failing", Severity.ERROR),
                    Samples.KL_DIVERGENCE,
                    submission,
                    Samples.parse(submission.text()));

            assertThat(findings).extracting(Finding::rule).containsExactly("rule-failed");
            assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
        }
    }

    @Test
    void anUnknownRuleIsTheAuthorsFaultAndNamesTheNearestOne() {
        Problem problem = withRule("no-epsilons-in-log");

        assertThatThrownBy(() -> RuleCheck.findings(problem, submission(""), Optional.empty()))
                .isInstanceOf(UnknownRuleException.class)
                .hasMessage("problems/kl-divergence/problem.yaml: there is no rule 'no-epsilons-in-log';"
                        + " did you mean 'no-epsilon-in-log'?");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void deepAndTangledSourcesDoNoHarm() {
        String deep = "1".repeat(1) + " + q[0]".repeat(4000);
        String nested = "(".repeat(400) + "q[0]" + " + 1e-12)".repeat(400);
        StringBuilder calls = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            calls.append("static double f%d(double x) { return f%d(x) + f%d(x + 1e-12) + f%d(x * %d); }%n"
                    .formatted(i, i + 1, i + 1, i + 1, i));
        }
        calls.append("static double f40(double x) { return Math.log(x) + f0(x); }");
        StringBuilder loops = new StringBuilder("double x = 1;");
        loops.append("for (double y : p) { x += y; if (x > y) { x = y; } ".repeat(12))
                .append("}".repeat(12));
        loops.append("return Math.log(x);");
        for (String body :
                List.of("return Math.log(" + deep + ");", "return Math.log(" + nested + ");", loops.toString())) {
            assertThat(findings(source(body, ""))).hasSizeLessThan(20);
        }
        assertThat(findings(source("return f0(p[0]);", calls.toString()))).isNotEmpty();
    }

    private static String source(String body, String members) {
        return "public class Solution { %s public static double kl_divergence(double[] p, double[] q) { %s } }"
                .formatted(members, body);
    }

    private static List<Finding> findings(String text) {
        Submission submission = submission(text);
        return RuleCheck.findings(Samples.KL_DIVERGENCE, submission, new SourceChecker().parse(submission)).stream()
                .filter(finding -> !finding.rule().equals("ignores-a-parameter"))
                .toList();
    }

    private static Submission submission(String text) {
        return new Submission("Solution.java", text, "sha256:test");
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static Problem withRule(String id) {
        Problem problem = Samples.KL_DIVERGENCE;
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
