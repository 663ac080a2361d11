package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.Reveal;
import dev.gradus.report.JsonReport;
import dev.gradus.report.TextReport;
import dev.gradus.report.TextStyle;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the learner's code throws, the learner reads where and why, in words; and nothing of ours. */
class RuntimeWordsTest {
    private static final Problem PROBLEM = Graded.problem(
            "@Test void wantsTheAnswer() { assertEquals(2.0, Solution.f(new double[] {0.625, 0.375})); }",
            "wantsTheAnswer");

    private static GradeResult grade(String body) {
        return Graded.gradeWithoutGate(PROBLEM, source(body));
    }

    /** Line 4 is the body's first. */
    private static String source(String body) {
        return "import java.util.*;\npublic class Solution {\n    static double f(double[] p) {\n" + body
                + "\n    }\n}\n";
    }

    private static Arguments sample(String body, String specific, String general) {
        return Arguments.of(body, specific, general);
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                sample(
                        "double s = 0;\nfor (int i = 0; i <= p.length; i++) {\ns += p[i];\n}\nreturn s;",
                        "There is no position 2 in this array: it has 2 elements, at the positions 0 to 1.",
                        "Line 5 goes as far as p.length itself"),
                sample("return p[-1];", "There is no position -1 in this array", "go from 0 to p.length - 1"),
                sample("double[] none = {};\nreturn none[0];", "it has no elements at all.", "go from 0"),
                sample("return List.of(1.0).get(1);", "", "list"),
                sample(
                        "return new ArrayList<>(List.of(1.0)).get(3);",
                        "There is no position 3 in this list: it has one, at position 0.",
                        "list.size() - 1"),
                sample("return \"kl\".charAt(7);", "", "s.length() - 1"),
                sample(
                        "return \"kl\".substring(1, 5).length();",
                        "From 1 to 5 does not lie within this text of length 2.",
                        "text"),
                sample(
                        "double[] terms = null;\nreturn terms[0];",
                        "`terms` is null here.",
                        "What is null has no elements"),
                sample("Double sum = null;\nreturn sum;", "is null here.", "What is null has no elements"),
                sample("return 1 / (p.length - 2);", "", "Whole numbers cannot be divided by 0"),
                sample("return 1 % (p.length - 2);", "", "Whole numbers cannot be divided by 0"),
                sample("return Math.toIntExact(1L << 40);", "", "too large for its type"),
                sample(
                        "return Double.parseDouble(\"0,5\");",
                        "\"0,5\" is not such a number.",
                        "This line reads a number"),
                sample(
                        "return Integer.parseInt(\"1.5\");",
                        "\"1.5\" is a number, but not a whole one.",
                        "This line reads a whole number from a text"),
                sample(
                        "return Long.valueOf(\"one\");",
                        "\"one\" is not a whole number.",
                        "This line reads a whole number from a text"),
                sample(
                        "double s = 0;\ndouble[] many = new double[200];\nfor (byte i = 0; i < many.length; i++) {\ns += many[i];\n}\nreturn s;",
                        "There is no position -128 in this array",
                        "The largest byte is 127, and one more is the smallest, below 0"),
                sample(
                        "short i = Short.MAX_VALUE;\ni++;\nreturn p[i];",
                        "There is no position -32768 in this array",
                        "The largest short is 32767"),
                sample(
                        "int i = Integer.MAX_VALUE;\ni++;\nreturn p[i];",
                        "There is no position -2147483648 in this array",
                        "The largest int is 2147483647"),
                sample("return p[-128];", "There is no position -128 in this array", "Does the index begin at 0"),
                sample(
                        "Object o = 1;\nreturn (Double) o;",
                        "The value is of type Integer, and is taken for Double.",
                        "takes a value for something that it is not"),
                sample("return new double[1 - p.length].length;", "The size was -1.", "cannot have a size below 0"),
                sample(
                        "List<Double> l = List.of(1.0);\nl.add(2.0);\nreturn 0;",
                        "",
                        "This list or map cannot be changed"),
                sample(
                        "List<Double> l = new ArrayList<>(List.of(1.0, 2.0, 3.0));\nfor (Double d : l) {\nl.remove(d);\n}\nreturn 0;",
                        "",
                        "changed while a loop goes through it"),
                sample("return Optional.<Double>empty().get();", "", "has none left"),
                sample("return new ArrayDeque<Double>().pop();", "", "has none left"),
                sample("Object[] all = new String[1];\nall[0] = 1;\nreturn 0;", "", "only values of the type"),
                sample("return new Scanner(System.in).nextDouble();", "", "There is nothing to read"),
                sample("return new ArrayList<Double>(-1).size();", "", "refuses an argument"),
                sample(
                        "if (p[0] > 0.5) throw new IllegalArgumentException(\"0.625 is too much\");\nreturn 2;",
                        "",
                        "Line 4 throws this itself: a check of yours refuses an input that is valid in this test."),
                sample(
                        "if (p[0] > 0.5)\n throw new IllegalStateException(\"0.625 is too\"\n + \" much\");\nreturn 2;",
                        "",
                        "Line 5 throws this itself: a check of yours refuses"),
                sample(
                        "if (p[0] > 0.5) {\n throw tooMuch(p);\n}\nreturn 2;\n}\nstatic RuntimeException tooMuch(double[] p) {\n"
                                + "return new IllegalArgumentException(\"0.625 is too much\");",
                        "",
                        "Line 5 throws this itself: a check of yours refuses"),
                sample(
                        "try {\nreturn p[2];\n} catch (IndexOutOfBoundsException e) {\nthrow new IllegalStateException(e);\n}",
                        "",
                        "Line 7 throws this itself, because of an exception that was caught before."),
                sample("return p[2]; // this must not throw", "There is no position 2", "go from 0"),
                sample("return p[\"throw\".length()];", "There is no position 5", "go from 0"),
                sample(
                        "if (p[2] < 0) throw new IllegalArgumentException(\"negative\");\nreturn 2;",
                        "There is no position 2",
                        "go from 0"),
                sample(
                        "throw new UnsupportedOperationException(\"f is yours to write\");",
                        "",
                        "is it still the line of the template?"),
                sample("return f(p) + 1;", "", "`f` calls itself in line 4 again and again."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatIsThrownIsExplained(String body, String specific, String general) {
        TestOutcome outcome = grade(body).tests().get(0);

        assertThat(outcome.help().general()).contains(general);
        assertThat(outcome.help().specific()).contains(specific);
        assertThat(outcome.frames()).isNotEmpty();
        assertThat(outcome.frames().get(0).sourceLine()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whoMayNotSeeTheInputSeesNothingThatTheExceptionSays(String body, String specific, String general) {
        GradeResult result = grade(body);
        String page = new TextReport(TextStyle.PLAIN).render(result.forLearner(Reveal.MESSAGE));
        String json = new JsonReport().render(result.forLearner(Reveal.MESSAGE));

        assertThat(result.forLearner(Reveal.MESSAGE).tests().get(0).help().specific())
                .isEmpty();
        assertThat(result.forLearner(Reveal.TITLE).tests().get(0).help().text()).isEmpty();
        assertThat(json).contains("\"help\": ");
        String specifics = result.tests().get(0).help().specific();
        if (!specifics.isEmpty()) {
            assertThat(page).doesNotContain(specifics);
            assertThat(json).doesNotContain(specifics);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void nothingOfOursIsInTheReport(String body, String specific, String general) {
        String page = new TextReport(TextStyle.PLAIN).render(grade(body).forLearner(Reveal.FULL));

        assertThat(page)
                .doesNotContain("dev.gradus")
                .doesNotContain("jdk.internal")
                .doesNotContain("java.base/");
    }

    @Test
    void twoMethodsThatCallOneAnotherAreBothNamed() {
        GradeResult result = Graded.grade(
                PROBLEM,
                "public class Solution {\n  static double f(double[] p) {\n    return even(4);\n  }\n  static double even(int n) {\n"
                        + "    return odd(n + 1);\n  }\n  static double odd(int n) {\n    return 1 + even(n + 1);\n  }\n}\n");

        assertThat(result.tests().get(0).help().general())
                .contains("`even` in line 6", "`odd` in line 9", "without end");
    }

    @Test
    void theLineIsTheLearnersAlsoWhenALibraryMethodThrew() {
        TestOutcome outcome = grade("String text = \"x\";\nreturn Double.parseDouble(text);")
                .tests()
                .get(0);

        assertThat(outcome.frames()).hasSize(1);
        assertThat(outcome.frames().get(0).line()).isEqualTo(5);
        assertThat(outcome.frames().get(0).sourceLine()).isEqualTo("return Double.parseDouble(text);");
    }
}
