package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a planned test of which every invocation ran and succeeded has passed; a test that cannot judge is our fault. */
class JUnitReportTest {
    private static final String RIGHT = "public class Solution { static double f(double[] x) { return x[0]; } }";

    private static GradeResult grade(String tests, String... ids) {
        return Graded.grade(Graded.problem(tests, ids), RIGHT);
    }

    @Test
    void noTestPlannedIsAJudgeError() {
        GradeResult result = grade("@Test void a() { }");

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.score().possible()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Disabled @Test void a() { }",
                "@Test void a() { Assumptions.assumeTrue(false); }",
                "@Test void a() { Solution.f(new double[] {1}); Assumptions.assumeTrue(false); }",
                "void a() { }",
                "@Test void other() { }",
                "@Test void a() { } @Test void a(TestInfo info) { }",
                "@ParameterizedTest(allowZeroInvocations = true) @MethodSource(\"none\") void a(int i) { } static Stream<Integer> none() { return Stream.of(); }",
                "@TestFactory Stream<DynamicTest> a() { return Stream.of(); }",
                "@TestFactory Stream<DynamicTest> a() { return Stream.of(DynamicTest.dynamicTest(\"x\", () -> Assumptions.assumeTrue(false)), DynamicTest.dynamicTest(\"y\", () -> { })); }",
                "@Test void a() { throw new IllegalStateException(\"the test's own\"); }",
                "@Test void a() { throw new OutOfMemoryError(\"the test's own\"); }",
            })
    void aTestThatDoesNotJudgeIsAJudgeErrorAndNeverAPass(String tests) {
        GradeResult result =
                grade(tests + " @Test void b() { assertEquals(1.0, Solution.f(new double[] {1})); }", "a", "b");

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.judgeError()).isPresent();
        assertThat(result.score().earned()).isZero();
        assertThat(Graded.statuses(result).get(0)).isEqualTo("NOT_RUN");
    }

    @Test
    void aDisabledTestClassIsAJudgeError() {
        GradeResult result = grade("} @Disabled class OtherTest { @Test void a() { }", "a");

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ParameterizedTest @ValueSource(doubles = {1, 2, 3}) void a(double v) { assertEquals(v == 2 ? 0 : v, Solution.f(new double[] {v})); }",
                "@RepeatedTest(3) void a(RepetitionInfo i) { assertEquals(i.getCurrentRepetition() == 1 ? 9 : 1, Solution.f(new double[] {1})); }",
                "@TestFactory Stream<DynamicTest> a() { return Stream.of(1, 2).map(i -> DynamicTest.dynamicTest(\"t\" + i, () -> assertEquals(1.0, Solution.f(new double[] {i})))); }",
                "@AfterEach void after() { assertEquals(5.0, Solution.f(new double[] {1})); } @Test void a() { Solution.f(new double[] {1}); }",
                "@BeforeAll static void before() { assertEquals(5.0, Solution.f(new double[] {1})); } @Test void a() { }",
                "@Test void a() { assertAll(() -> assertEquals(1.0, Solution.f(new double[] {1})), () -> assertEquals(5.0, Solution.f(new double[] {1}))); }",
            })
    void oneInvocationThatFailsFailsTheTest(String tests) {
        GradeResult result = grade(tests, "a");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION");
        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ParameterizedTest @ValueSource(doubles = {1, 2, 3}) void a(double v) { assertEquals(v, Solution.f(new double[] {v})); }",
                "@RepeatedTest(3) void a() { assertEquals(1.0, Solution.f(new double[] {1})); }",
                "@TestFactory Stream<DynamicTest> a() { return Stream.of(1, 2).map(i -> DynamicTest.dynamicTest(\"t\" + i, () -> assertEquals((double) i, Solution.f(new double[] {i})))); }",
                "@Test void a() { assertTimeoutPreemptively(java.time.Duration.ofSeconds(30), () -> assertEquals(1.0, Solution.f(new double[] {1}))); }",
            })
    void everyKindOfTestPassesIfAllOfItsInvocationsDo(String tests) {
        GradeResult result = grade(tests, "a");

        assertThat(Graded.statuses(result)).as(result.judgeError().orElse("")).containsExactly("PASSED");
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void testsThatDoNotCompileAreAJudgeError() {
        GradeResult result = grade("@Test void a() { Solution.g(); }", "a");

        assertThat(result.verdict()).isEqualTo(Verdict.JUDGE_ERROR);
        assertThat(result.judgeError().orElseThrow())
                .contains("HiddenTest.java")
                .contains("cannot find symbol");
    }

    @Test
    void aTestThatStumblesOverTheAnswerIsNotOurFault() {
        GradeResult result = Graded.grade(
                Graded.problem(
                        java.util.List.of(Graded.method("f", Graded.DOUBLES, Graded.DOUBLES)),
                        java.util.List.of(),
                        "@Test void a() { assertEquals(1, Solution.f(new double[] {1})[0]); }",
                        "a"),
                "public class Solution { static double[] f(double[] x) { return null; } }");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION");
        assertThat(result.tests().get(0).message()).contains("could not go on").contains("NullPointerException");
    }

    @Test
    void theWordsOfAnAssertionStandApartFromItsNumbers() {
        GradeResult result = grade(
                "@Test void a() { assertEquals(0.1, Solution.f(new double[] {0.25}), 1e-9, \"try it by hand\"); }",
                "a");

        assertThat(result.tests().get(0).message()).isEqualTo("try it by hand");
        assertThat(result.tests().get(0).expected()).contains("0.1");
        assertThat(result.tests().get(0).actual()).contains("0.25");
    }

    @Test
    void anAssertionOnATruthShowsItsWordsAlone() {
        GradeResult result =
                grade("@Test void a() { assertTrue(Solution.f(new double[] {1}) > 1, \"must be above 1\"); }", "a");

        assertThat(result.tests().get(0).message()).isEqualTo("must be above 1");
        assertThat(result.tests().get(0).expected()).isEmpty();
    }

    @Test
    void aTestMayBeCalledAsTheMethodIsThatItTests() {
        GradeResult result = grade(
                "@Test void f() { assertEquals(1.0, Solution.f(new double[] {1})); } } class Util { static void f(int n) { }",
                "f");

        assertThat(result.verdict()).as(result.judgeError().orElse("")).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theCallsShownAreThoseOfTheInvocationThatFailed() {
        GradeResult result = grade(
                "@ParameterizedTest @ValueSource(doubles = {1, 2, 3, 4}) void a(double v) { assertEquals(v == 2 ? 0 : v, Solution.f(new double[] {v})); }",
                "a");

        assertThat(result.tests().get(0).calls())
                .extracting(call -> call.call())
                .containsExactly("f([1.0])", "f([2.0])");
    }

    @Test
    void whatFailedAndWasThenSkippedHasFailed() {
        GradeResult result = grade(
                "@RepeatedTest(value = 3, failureThreshold = 1) void a() { assertEquals(5.0, Solution.f(new double[] {1})); }",
                "a");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION");
    }

    @Test
    void theMessageOfWhatWasThrownIsNotPartOfTheTestsWords() {
        GradeResult result = Graded.grade(
                Graded.problem("@Test void a() { assertDoesNotThrow(() -> Solution.f(new double[] {31337})); }", "a"),
                "class Solution { static double f(double[] x) { throw new IllegalStateException(\"input was \" + x[0]); } }");

        assertThat(result.tests().get(0).message()).isEqualTo("f threw IllegalStateException");
    }

    @Test
    void aCallThatATestGivesUpIsNotTakenForTheNextOne() {
        GradeResult result = Graded.grade(
                Graded.problem("""
                        @Test void a() { assertAll(
                            () -> assertTimeoutPreemptively(java.time.Duration.ofMillis(200), () -> Solution.f(new double[] {1})),
                            () -> assertEquals(5.0, Solution.f(new double[] {5}))); }
                        @Test void b() { Solution.f(new double[] {1}); assertEquals(5.0, Solution.f(new double[] {5})); }
                        """, "a", "b"),
                "class Solution { static double f(double[] x) throws Exception { if (x[0] == 1) Thread.sleep(800); return x[0]; } }");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION", "PASSED");
        assertThat(result.tests().get(0).message()).contains("timed out after 200 ms");
    }

    @Test
    void howLongItTookIsNotPartOfTheWords() {
        GradeResult result = Graded.grade(
                Graded.problem(
                        "@Test void a() { assertTimeout(java.time.Duration.ofMillis(20), () -> Solution.f(new double[] {1})); }",
                        "a"),
                "class Solution { static double f(double[] x) throws Exception { Thread.sleep(100); return 0; } }");

        assertThat(result.tests().get(0).message()).isEqualTo("execution exceeded timeout of 20 ms");
    }
}
