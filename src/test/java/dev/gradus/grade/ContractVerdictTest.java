package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A method that can be called as the contract says is accepted; any other is told what was expected and what was found. */
class ContractVerdictTest {
    private static final Problem KL = Graded.klDivergence();
    private static final String BODY = " { " + Graded.RIGHT_BODY + " }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Solution { public static double kl_divergence(double[] p, double[] q)%s }",
                "class Solution { static double kl_divergence(double[] p, double[] q)%s }",
                "public class Solution { protected static final double kl_divergence(double[] p, double... q)%s }",
                "public class Solution { public static synchronized strictfp double kl_divergence(double[] p, double[] q) throws Exception%s }",
                "public class Solution { static <T> double kl_divergence(double[] p, double[] q)%s }",
                "public final class Solution<T> { static double kl_divergence(final double[] p, final double q[])%s }",
                "interface Solution { static double kl_divergence(double[] p, double[] q)%s }",
                "enum Solution { A; static double kl_divergence(double[] p, double[] q)%s }",
                "record Solution(int x) { static double kl_divergence(double[] p, double[] q)%s }",
                "class Base { static double kl_divergence(double[] p, double[] q)%s } public class Solution extends Base { }",
                "public class Solution { static Double kl_divergence(double[] p, double[] q)%s }",
                "public class Solution { static double kl_divergence(double[] p) { return 0; } static double kl_divergence(double[] p, double[] q)%s }",
                "public class Solution { private static class Inner { } public static void main(String[] a) { } static double kl_divergence(double[] p, double[] q)%s }",
            })
    void whatCanBeCalledAsTheContractSaysIsAccepted(String source) {
        GradeResult result = Graded.grade(KL, source.formatted(BODY));

        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.score().earned()).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "class Solution { double kl_divergence(double[] p, double[] q) { return 0; } }|contract.not-static|expected a static method `double kl_divergence(double[] p, double[] q)`, found one that is not static",
                "class Solution { static double kl_divergence(float[] p, float[] q) { return 0; } }|contract.parameters|found `double kl_divergence(float[] p, float[] q)`",
                "class Solution { static double kl_divergence(double[] p) { return 0; } }|contract.parameters|found `double kl_divergence(double[] p)`",
                "class Solution { static double kl_divergence(java.util.List<Double> p, java.util.List<Double> q) { return 0; } }|contract.parameters|found `double kl_divergence(java.util.List<Double> p",
                "class Solution { static double klDivergence(double[] p, double[] q) { return 0; } }|contract.missing-method|found no method of that name, but klDivergence",
                "class Solution { }|contract.missing-method|found no method",
                "class Kl { static double kl_divergence(double[] p, double[] q) { return 0; } }|contract.missing-class|expected a class Solution, found class Kl",
                "public class Main { }|contract.missing-class|expected a class Solution, found class Main",
                "import java.util.List;|contract.missing-class|found no class at all",
                "package a.b; class Solution { static double kl_divergence(double[] p, double[] q) { return 0; } }|contract.package|found it in package a.b",
                "class Solution { private static double kl_divergence(double[] p, double[] q) { return 0; } }|contract.private|found it private",
            })
    void whatCannotIsToldWhatWasExpectedAndFound(String source, String code, String words) {
        GradeResult result = Graded.grade(KL, source);

        assertThat(result.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(Graded.statuses(result)).isEqualTo(Collections.nCopies(6, "NOT_RUN"));
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(result.diagnostics().get(0).code()).isEqualTo(code);
        assertThat(result.diagnostics().get(0).message()).contains(words);
        assertThat(result.diagnostics().get(0).help()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "double[]|return new double[2];|returned a double[2] where one double is expected",
                "double[]|return new double[0];|returned a double[0] where one double is expected",
                "double[][]|return new double[2][3];|returned a double[2][] where one double is expected",
                "Double|return null;|returned null where one double is expected",
                "void|System.out.println(1);|returned nothing (void) where one double is expected",
                "String|return \"0.1\";|returned a String where one double is expected",
                "Object|return 0.5;|returned a Double where one double is expected",
                "boolean|return true;|returned a Boolean where one double is expected",
                "StringBuilder|return new StringBuilder();|returned a value of type StringBuilder where one double is expected",
                "java.math.BigDecimal|return java.math.BigDecimal.ONE;|returned a value of type BigDecimal where one double is expected",
                "java.util.List<Double>|return java.util.List.of(0.5);|returned a List where one double is expected",
            })
    void anotherReturnTypeFailsEveryTestForWhatItIs(String type, String body, String words) {
        GradeResult result = Graded.grade(
                KL,
                "public class Solution { static " + type + " kl_divergence(double[] p, double[] q) { " + body + " } }");

        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(Graded.statuses(result)).isEqualTo(Collections.nCopies(6, "FAILED/CONTRACT"));
        assertThat(result.tests())
                .allSatisfy(outcome -> assertThat(outcome.message()).isEqualTo(words));
    }

    @Test
    void aFloatIsWidenedAsJavaDoesAndJudgedByItsValue() {
        GradeResult result = Graded.grade(
                KL,
                "public class Solution { static float kl_divergence(double[] p, double[] q) { double sum = 0; for (int i = 0; i < p.length; i++) if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]); return (float) sum; } }");

        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(Graded.statuses(result)).contains("FAILED/ASSERTION").doesNotContain("FAILED/CONTRACT");
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("contract.return-type"))
                .extracting(finding -> finding.message())
                .containsExactly(
                        "expected `double kl_divergence(double[] p, double[] q)`, found the return type float");
    }

    @Test
    void aSourceThatOnlyTheCompilerCanReadIsJudgedByItsTests() {
        // 20,000 terms: too deep for the one, not for the other, or for both; never a judge error.
        String terms = "0" + " + 0".repeat(20_000);
        GradeResult result = Graded.grade(KL, Graded.kl("int zero = " + terms + "; " + Graded.RIGHT_BODY));

        assertThat(result.verdict()).isIn(Verdict.ACCEPTED, Verdict.COMPILE_ERROR);
    }
}
