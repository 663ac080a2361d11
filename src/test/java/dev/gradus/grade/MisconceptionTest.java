package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.Misconception;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is named by what it does, whatever the program looks like; in doubt it is not named. */
class MisconceptionTest {
    private static final Problem KL = Graded.klDivergence();

    private static Optional<Misconception> named(String body) {
        return Graded.grade(KL, "import java.util.stream.*; " + Graded.kl(body)).misconception();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "log-base-2|double s = 0; for (int i = p.length - 1; i >= 0; i--) if (p[i] != 0) s += p[i] * (Math.log(p[i]) - Math.log(q[i])) / 0.6931471805599453; return s;",
                "log-base-2|return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(p[i] / q[i]) / Math.log(2)).sum();",
                "arguments-swapped|double s = 0; int i = 0; while (i < q.length) { if (q[i] > 0) { s -= q[i] * Math.log(p[i] / q[i]); } i++; } return s;",
                "no-mask|double a = 0, b = 0; for (int i = 0; i < p.length; i++) { a += p[i] * Math.log(p[i]); b += p[i] * Math.log(q[i]); } return a - b;",
                "mean-of-terms|double s = 0; int n = 0; for (int i = 0; i < p.length; i++, n++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]); return s / n;",
                "always-zero|return 0;",
                "rounded-to-12-digits|double s = 0; for (int i = p.length - 1; i >= 0; i--) if (p[i] > 0) s -= p[i] * (Math.log(q[i]) - Math.log(p[i])); return Math.rint(s * 1e12) / 1e12;",
                "epsilon-of-1e-15-in-p|double s = 0; for (int i = p.length - 1; i >= 0; i--) if (p[i] > 0) s += p[i] * (Math.log(p[i] + 1e-15) - Math.log(q[i])); return s;",
                "mask-below-1e-16|return IntStream.range(0, p.length).filter(i -> p[i] >= 1e-16).mapToDouble(i -> p[i] * Math.log(p[i] / q[i])).sum();",
                "epsilon-in-ratio|double s = 0; for (int i = p.length - 1; i >= 0; i--) s += p[i] * (Math.log(p[i] + 1e-12 * q[i]) - Math.log(q[i])); return s;",
            })
    void anotherStyleOfTheSameMistakeHasTheSameName(String id, String body) {
        assertThat(named(body)).map(Misconception::id).contains(id);
    }

    @Test
    void twoMistakesAtOnceAreBothNamed() {
        Misconception first = named(
                        "double s = 0; for (int i = 0; i < p.length; i++) s += p[i] * Math.log(p[i] / q[i]); return s / Math.log(2);")
                .orElseThrow();

        assertThat(first.id()).isEqualTo("log-base-2");
        assertThat(first.also()).map(Misconception::id).contains("no-mask");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "arguments-swapped|mean-of-terms|s += q[i] * Math.log(q[i] / p[i]);|s / p.length",
                "cross-entropy|mean-of-terms|s -= p[i] * Math.log(q[i]);|s / p.length",
                "log-base-2|mean-of-terms|s += p[i] * Math.log(p[i] / q[i]);|s / Math.log(2) / p.length",
                "squared-weight|ratio-inverted|s += p[i] * p[i] * Math.log(q[i] / p[i]);|s",
                "jensen-shannon|ratio-inverted|double m = (p[i] + q[i]) / 2; s += p[i] / 2 * Math.log(m / p[i]) + q[i] / 2 * Math.log(m / q[i]);|s",
            })
    void ofTwoMistakesOneMayMultiplyWhatTheOtherGives(String first, String second, String term, String answer) {
        Misconception both = named("double s = 0; for (int i = 0; i < p.length; i++) if (p[i] > 0 && q[i] > 0) { "
                        + term + " } return " + answer + ";")
                .orElseThrow();

        assertThat(both.id()).isEqualTo(first);
        assertThat(both.also()).map(Misconception::id).contains(second);
    }

    @Test
    void anExceptionOfTheLearnersOwnRefusesAsOneOfTheLibraryDoes() {
        String refusal =
                "static class Bad extends RuntimeException {} static double check(double v) { if (v == 0) throw"
                        + " new Bad(); return v; } ";
        String source = Graded.kl(
                        "double s = 0; for (int i = 0; i < p.length; i++) s += check(p[i]) * Math.log(p[i] / q[i]); return s;")
                .replace("class Solution {", "class Solution { " + refusal);

        assertThat(Graded.grade(KL, source).misconception())
                .map(Misconception::id)
                .contains("zero-is-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 0.5;",
                "return -2;",
                "return p[0] - q[0];",
                "return Math.sin(p.length);",
                "double s = 0; for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]); return 3 * s;",
                "double s = 0; for (int i = 0; i < p.length; i++) if (p[i] > 0) s += Math.cbrt(p[i]) * Math.log(p[i] / q[i]); return s;",
            })
    void aMistakeThatIsNotListedIsNotNamed(String body) {
        assertThat(named(body)).isEmpty();
    }

    /** The number is within 1e-9 of that of a listed mistake, as it is of the right one: what tells mistakes apart is how far off it is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Math.max(Math.log(p[i] / q[i]), -20)",
                "Math.max(Math.log(p[i] / q[i]), -23)",
                "Math.log(p[i] / q[i]) * (1 + 2e-10)",
            })
    void anotherMistakeThatIsAsHardToSeeIsNotNamed(String logarithm) {
        assertThat(named("double s = 0; for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * " + logarithm
                        + "; return s;"))
                .isEmpty();
    }

    @Test
    void aRightSolutionHasNoMistakeToName() {
        assertThat(named(Graded.RIGHT_BODY)).isEmpty();
    }

    @Test
    void fingerprintsOfOtherTestsNameNothing() {
        Problem other = Graded.problem("@Test void a() { assertEquals(1.0, Solution.f(new double[] {1})); }", "a");

        assertThat(Graded.grade(other, "class Solution { static double f(double[] x) { return 0; } }")
                        .misconception())
                .isEmpty();
    }
}
