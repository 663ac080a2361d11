package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Reveal;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an expected number and the one that came. */
class ComparisonTest {
    private static Results.Outcome compared(String expected, String actual, String tolerance) {
        return Results.Outcome.failed("why")
                .returned("[1]", "[2]", actual)
                .compared(expected, actual)
                .tolerance(tolerance);
    }

    private static String page(Results results) {
        return new TextReport(TextStyle.PLAIN).render(results.result().forLearner(Reveal.FULL));
    }

    private static String pageOf(String expected, String actual, String tolerance) {
        return page(Results.verdict(Verdict.WRONG_ANSWER).test(1, compared(expected, actual, tolerance)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.25, within 1.0E-9 relative, to 9 digits",
        "0.25, within 1.0E-9 relative or 1.0E-12 absolute, to 9 digits",
        "1.0E-5, within 1.0E-9 relative or 1.0E-12 absolute, give or take 1e-12",
        "0.0, within 1.0E-9 relative or 1.0E-12 absolute, give or take 1e-12",
        "0.0, within 1.0E-9 relative, exactly",
        "0.0, within 5.0E-13, give or take 5e-13",
        "100.0, within 0.05, give or take 0.05",
        "100.0, within 0.05 relative, give or take 5 %",
        "100.0, exactly, exactly",
        "a number above 0, within 1.0E-9 relative, to 9 digits",
        "0.25, in the author's words, in the author's words",
    })
    void theToleranceIsSaidInWords(String expected, String tolerance, String words) {
        assertThat(pageOf(expected, "7.0", tolerance)).contains("expected  " + expected + "  (" + words + ")\n");
    }

    @Test
    void ofTwoNumbersThatAreCloseTheFirstDigitThatDiffersIsMarked() {
        assertThat(pageOf("0.14384103622589045", "0.14384104311466217", "within 1.0E-9 relative"))
                .contains("""
                              expected  0.14384103622589045  (to 9 digits)
                              got       0.14384104311466217
                                                 ^ differs from this digit on
                        """);
        assertThat(pageOf("1.23456E-5", "1.2346E-5", "exactly")).contains("""
                              got       1.2346E-5
                                             ^ differs from this digit on
                        """);
        assertThat(pageOf("1000", "1001", "exactly")).contains("                   ^ differs");
    }

    @Test
    void whereTheDigitsHideHowCloseTheyAreTheDifferenceIsSaid() {
        assertThat(pageOf("1.0", "0.99998", "within 1.0E-9 relative"))
                .contains("got       0.99998  (off by 2e-5)\n")
                .doesNotContain("^");
        assertThat(pageOf("0.001", "9.999E-4", "within 1.0E-9 relative")).contains("(off by 1e-7)\n");
    }

    @Test
    void whatIsFarOffNeedsNoMark() {
        for (String far : new String[] {"0.2075187496394219", "-0.14384103622589045", "NaN", "Infinity", "0.0"}) {
            assertThat(pageOf("0.14384103622589045", far, "within 1.0E-9 relative"))
                    .doesNotContain("^")
                    .doesNotContain("off by");
        }
    }

    @ParameterizedTest
    @CsvSource({"NaN, 0.0/0.0", "Infinity, x/0.0", "-Infinity, log(0)"})
    void everyTestThatGotNoNumberSaysInOneLineWhereThatComesFrom(String special, String from) {
        Results results = Results.verdict(Verdict.WRONG_ANSWER);
        for (int number = 1; number <= 5; number++) {
            results.test(number, compared("0." + number, special, "exactly"));
        }
        results.test(6, Results.Outcome.failed("a truth").returned("[1]", "[2]", special));

        assertThat(page(results).lines().filter(line -> line.contains(special + " usually comes from")))
                .hasSize(6)
                .allMatch(line -> line.contains(from) && line.length() <= 80);
    }

    @Test
    void whoMayNotSeeTheAnswerDoesNotReadWhereItComesFrom() {
        Results results = Results.verdict(Verdict.WRONG_ANSWER).test(1, compared("0.5", "NaN", "exactly"));

        assertThat(new TextReport(TextStyle.PLAIN).render(results.result().forLearner(Reveal.INPUT)))
                .doesNotContain("NaN");
    }

    private static Results.Outcome called(String argument, String expected, String actual) {
        return Results.Outcome.failed("why").returned(argument, "[2]", actual).compared(expected, actual);
    }

    @Test
    void aFactorThatAllWrongNumbersHaveInCommonIsNamed() {
        Results results = Results.verdict(Verdict.WRONG_ANSWER)
                .test(
                        1,
                        Results.Outcome.failed("why")
                                .returned("[1]", "[1]", "-1")
                                .compared("more than 0", "-1"))
                .test(3, called("[3]", "1.0", "0.6931471805599453"))
                .test(5, called("[5]", "-3.0", "-2.0794415416798357"));

        assertThat(page(results)).contains("\nIn common: every wrong number is 0.6931 times the expected one.\n");
        assertThat(page(results.misconception("known", "It is known."))).doesNotContain("In common");
    }

    @Test
    void aFactorIsNotNamedFromOneCallOrWhereANumberContradicts() {
        Results.Outcome twice = called("[3]", "1.0", "2.0");
        assertThat(page(Results.verdict(Verdict.WRONG_ANSWER).test(1, twice).test(2, twice)))
                .doesNotContain("In common");
        for (String contradicting : new String[] {"2.00001", "NaN", "0.0", "1.0"}) {
            assertThat(page(Results.verdict(Verdict.WRONG_ANSWER)
                            .test(1, twice)
                            .test(2, called("[4]", "1.0", contradicting))
                            .test(3, called("[5]", "2.0", "4.0"))))
                    .doesNotContain("In common");
        }
        assertThat(page(Results.verdict(Verdict.WRONG_ANSWER)
                        .test(1, called("[1]", "1.0", "0.0"))
                        .test(2, called("[2]", "2.0", "0.0"))))
                .doesNotContain("In common");
        assertThat(page(Results.verdict(Verdict.WRONG_ANSWER)
                        .test(1, called("[1]", "0.0", "1.0"))
                        .test(2, called("[2]", "0.0", "2.0"))))
                .doesNotContain("In common");
        LearnerReport hidden = Results.verdict(Verdict.WRONG_ANSWER)
                .test(1, twice)
                .test(2, called("[4]", "2.0", "4.0"))
                .result()
                .forLearner(Reveal.ACTUAL);
        assertThat(new TextReport(TextStyle.PLAIN).render(hidden)).doesNotContain("In common");
    }
}
