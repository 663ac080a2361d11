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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                    Samples.parse(submission.text()),
                    Long.MAX_VALUE);

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

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void whatIsBuiltOfItselfAgainAndAgainIsLookedAtOnce() {
        String diamond = IntStream.range(1, 60)
                .mapToObj(i -> "var v%d = v%d + v%d;".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining());
        String chain = "M x = new M(); for (int i = 0; i < 1; i++) { x = x" + ".log()".repeat(5000) + "; } return 0;";

        assertThat(findings(source("int total = 0; var v0 = 1; " + diamond + " total += v59 / 2; return total;", "")))
                .extracting(Finding::rule)
                .doesNotContain("rule-failed");
        assertThat(findings(source(chain, "static class M { M log() { return this; } }")))
                .extracting(Finding::rule)
                .doesNotContain("rule-failed");
    }

    @Test
    void ofVeryManyFindingsTheFirstAreTold() {
        List<Finding> findings = findings(source("boolean b = p == q; " + "if (b); ".repeat(2000) + "return 0;", ""));

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("empty-statement"))
                .hasSize(51)
                .allSatisfy(finding -> assertThat(finding.sourceLine()).hasSizeLessThanOrEqualTo(2000))
                .last()
                .extracting(Finding::message)
                .isEqualTo("the same is so in 1950 more places");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aRuleThatTakesTooLongIsEnded() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Rule slow = new Rule() {
            @Override
            public String id() {
                return "slow";
            }

            @Override
            public List<Match> matches(ParsedSource source, Problem problem) {
                try {
                    while (true) {
                        Reach.of(source, problem);
                    }
                } finally {
                    ended.countDown();
                }
            }
        };
        Submission submission = submission(source("return 0;", ""));

        List<Finding> findings = RuleCheck.findings(
                slow,
                new RuleSetting("slow", Severity.ERROR),
                Samples.KL_DIVERGENCE,
                submission,
                Samples.parse(submission.text()),
                System.nanoTime());

        assertThat(findings).extracting(Finding::rule).containsExactly("rule-failed");
        assertThat(ended.await(30, TimeUnit.SECONDS)).as("its thread goes on").isTrue();
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
