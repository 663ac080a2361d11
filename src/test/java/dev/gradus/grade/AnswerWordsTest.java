package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.Reveal;
import dev.gradus.report.JsonReport;
import dev.gradus.report.TextReport;
import dev.gradus.report.TextStyle;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import org.junit.jupiter.api.Test;

/** Where the calls tell more of a wrong answer than the answer does, the learner reads it. */
class AnswerWordsTest {
    /** The contract of {@link Graded#problem} names its parameter {@code a0}. */
    private static final String LEFT_AS_IT_WAS = """
            @Test void leavesItsInput() {
                double[] x = {0.625, 0.375};
                double[] before = x.clone();
                assertEquals(1.0, Solution.f(x), 1e-9);
                assertArrayEquals(before, x, "a0 was changed by the call.");
            }
            """;

    private static final Problem INPUT = Graded.problem(LEFT_AS_IT_WAS, "leavesItsInput");

    private static final Problem TWICE = Graded.problem("""
            @Test void answersAlikeTwice() {
                assertEquals(1.0, Solution.f(new double[] {0.625, 0.375}), 1e-9);
                assertEquals(2.0, Solution.f(new double[] {1.625, 0.375}), 1e-9);
                assertEquals(1.0, Solution.f(new double[] {0.625, 0.375}), 1e-9, "each call stands alone");
            }
            """, "answersAlikeTwice");

    private static final String SUM = "double s = 0; for (double v : x) { s += v; } ";

    private static GradeResult grade(Problem problem, String members, String body) {
        return Graded.grade(
                problem,
                "public class Solution {\n" + members + "\npublic static double f(double[] x) {\n" + body + "\n}\n}\n");
    }

    private static String page(GradeResult result, Reveal reveal) {
        // The page breaks lines where they are full.
        return new TextReport(TextStyle.PLAIN).render(result.forLearner(reveal)).replaceAll("\\s+", " ");
    }

    @Test
    void whoChangesAnInputIsToldThatTheNumberIsRightAndWhatToLookFor() {
        GradeResult result = grade(INPUT, "", SUM + "x[1] = s; return s;");

        for (Reveal reveal : new Reveal[] {Reveal.MESSAGE, Reveal.FULL}) {
            assertThat(page(result, reveal))
                    .contains("The number is right.")
                    .contains("Look for the line that writes into `a0`")
                    .doesNotContain("by hand");
        }
        assertThat(new JsonReport().render(result.forLearner(Reveal.FULL))).contains("\"changed\": [");
        assertThat(new JsonReport().render(result.forLearner(Reveal.INPUT))).doesNotContain("\"changed\"");
    }

    @Test
    void whoChangesAnInputAndAnswersWrongIsNotToldThatTheNumberIsRight() {
        assertThat(page(grade(INPUT, "", SUM + "x[1] = s; return 2 * s;"), Reveal.FULL))
                .doesNotContain("number is right");
    }

    @Test
    void aTestThatOnlySpeaksOfAnInputDoesNotMakeItAChangedOne() {
        Problem problem = Graded.problem(
                "@Test void claims() { Solution.f(new double[] {1}); fail(\"a0 was changed by the call.\"); }",
                "claims");

        assertThat(page(grade(problem, "", "return 1;"), Reveal.FULL)).doesNotContain("number is right");
    }

    @Test
    void anAnswerThatDependsOnEarlierCallsIsCalledThat() {
        GradeResult result = grade(
                TWICE,
                "static double s;",
                "for (double v : x) { s += v; } double r = s; s = r > 1.5 ? 5" + " : 0; return r;");

        TestOutcome outcome = result.tests().get(0);
        assertThat(outcome.help().specific()).isEqualTo("Earlier in this test the same call gave 1.0.");
        assertThat(outcome.help().general())
                .contains("depends on earlier calls")
                .doesNotContain("1.0");
        assertThat(page(result, Reveal.MESSAGE))
                .contains("depends on earlier calls")
                .contains("Next: Look for what outlives a call")
                .doesNotContain("1.0");
    }

    @Test
    void anAnswerThatIsAlwaysTheSameIsNot() {
        TestOutcome outcome = grade(TWICE, "", "return x[0] > 1 ? 2 : x.length == 2 ? 1 + 1e-8 : 1;")
                .tests()
                .get(0);

        assertThat(outcome.help().text()).isEmpty();
    }

    @Test
    void longArgumentsThatDifferWhereTheyAreCutAreNoSameCall() {
        Problem problem = Graded.problem("""
                @Test void readsAll() {
                    double[] x = new double[100];
                    x[50] = 1;
                    assertEquals(1.0, Solution.f(x), 1e-9);
                    x[50] = 2;
                    assertEquals(3.0, Solution.f(x), 1e-9);
                }
                """, "readsAll");

        assertThat(grade(problem, "", SUM + "return s;").tests().get(0).help().text())
                .isEmpty();
    }
}
