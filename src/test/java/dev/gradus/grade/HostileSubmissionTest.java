package dev.gradus.grade;

import static dev.gradus.grade.Graded.RIGHT_BODY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without the gate: whatever a submission does, it gets a verdict of its own, and the next submission is graded as if nothing had been. */
class HostileSubmissionTest {
    /** The first would pass for anything thrown, the second for anything at all, the third needs an answer. */
    private static final String TESTS = """
            @Test void wantsAnythingThrown() { assertThrows(Throwable.class, () -> Solution.f(new double[] {1})); }
            @Test void catchesEverything() { try { Solution.f(new double[] {1}); } catch (Throwable t) { } }
            @Test void wantsTheAnswer() { assertEquals(2.0, Solution.f(new double[] {1})); }
            """;

    private static final Problem PROBLEM =
            Graded.problem(TESTS, "wantsAnythingThrown", "catchesEverything", "wantsTheAnswer");

    private static GradeResult grade(String body) {
        return Graded.gradeWithoutGate(
                PROBLEM,
                "import java.io.*; import java.util.*; public class Solution { static double f(double[] x) { " + body
                        + " } }");
    }

    @AfterEach
    void theNextSubmissionIsGradedAsIfNothingHadBeen() {
        GradeResult next = grade("return x[0] + 1;");
        assertThat(Graded.statuses(next)).containsExactly("FAILED/ASSERTION", "PASSED", "PASSED");
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "while (true) { }|TIME_LIMIT_EXCEEDED|TIMED_OUT/WALL",
                "System.exit(0); return 2;|RUNTIME_ERROR|ERRORED/EXIT",
                "System.exit(3); return 2;|RUNTIME_ERROR|ERRORED/EXIT",
                "Runtime.getRuntime().halt(0); return 2;|RUNTIME_ERROR|ERRORED/EXIT",
                "Object[] all = {}; while (true) { all = new Object[] {all, new long[100000]}; }|MEMORY_LIMIT_EXCEEDED|ERRORED/MEMORY",
                "try { Object[] all = {}; while (true) { all = new Object[] {all, new long[100000]}; } } catch (Throwable t) { return 2; }|MEMORY_LIMIT_EXCEEDED|ERRORED/MEMORY",
                "return f(x) + 1;|RUNTIME_ERROR|ERRORED/DEPTH",
                "while (true) { System.out.println(`a flood`); }|OUTPUT_LIMIT_EXCEEDED|ERRORED/OUTPUT",
                "while (true) { System.err.print('x'); }|OUTPUT_LIMIT_EXCEEDED|ERRORED/OUTPUT",
            })
    void everyEndingHasItsVerdictAndNoTestPassesOnIt(String body, Verdict verdict, String status) {
        GradeResult result = grade(body.replace('`', '"'));

        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(Graded.statuses(result)).containsExactlyElementsOf(Collections.nCopies(3, status));
        assertThat(result.score().earned()).isZero();
    }

    @Test
    void garbageOnTheWorkersStdoutIsTheSubmissionsFault() {
        GradeResult result = grade("""
                try (var out = new FileOutputStream(FileDescriptor.out)) { out.write(new byte[] {99, 98, 97, 96, 95, 94, 93, 92, 91, 90}); out.flush(); }
                catch (IOException e) { }
                return 2;
                """);

        assertThat(result.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(Graded.statuses(result)).containsOnly("ERRORED/CHANNEL");
    }

    @Test
    void anExceptionWhoseMessageThrowsIsAnExceptionLikeAnyOther() {
        GradeResult result = grade(
                "throw new IllegalStateException() { @Override public String getMessage() { throw new RuntimeException(); } };");

        assertThat(result.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(Graded.statuses(result)).containsExactly("PASSED", "PASSED", "ERRORED/EXCEPTION");
    }

    @Test
    void anExceptionWhoseMessageLoopsTimesOut() {
        GradeResult result = grade(
                "throw new IllegalStateException() { @Override public String getMessage() { while (true) { } } };");

        assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(Graded.statuses(result)).containsOnly("TIMED_OUT/WALL");
    }

    @Test
    void aThrownErrorIsAnExceptionOfTheLearnersAndEndsNothing() {
        GradeResult result = grade("throw new AssertionError(\"forged\");");

        assertThat(Graded.statuses(result)).containsExactly("PASSED", "PASSED", "ERRORED/EXCEPTION");
        assertThat(result.tests().get(2).message()).isEqualTo("f threw AssertionError");
    }

    @Test
    void anOutOfMemoryErrorMadeByHandIsMemoryAndEndsNothing() {
        GradeResult result = grade("throw new OutOfMemoryError(\"forged\");");

        assertThat(Graded.statuses(result)).containsOnly("ERRORED/MEMORY");
        assertThat(result.tests()).hasSize(3);
    }

    @Test
    void aThreadLeftBehindChangesNoVerdict() {
        GradeResult result = grade("""
                Thread thread = new Thread(() -> { while (true) { System.out.println("x"); try { Thread.sleep(1); } catch (InterruptedException e) { } } });
                thread.start();
                return 2;
                """);

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION", "PASSED", "PASSED");
    }

    @Test
    void printingPassedChangesNothingAndIsShownUnderItsTest() {
        GradeResult result = grade("System.out.println(\"PASSED\\n\\u001b[32m6 of 6\"); return 3;");

        assertThat(result.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(result.tests().get(2).output().text()).isEqualTo("PASSED\n\u001b[32m6 of 6\n");
    }

    @Test
    void outputOfAHangingTestIsKept() {
        GradeResult result = grade("System.out.println(\"here I am\"); while (true) { }");

        assertThat(result.tests().get(0).output().text()).isEqualTo("here I am\n");
    }

    @Test
    void stateDoesNotLiveOnFromTestToTest() {
        GradeResult result = Graded.gradeWithoutGate(
                PROBLEM,
                "public class Solution { static int calls; static double f(double[] x) { return ++calls == 1 ? 2 : 0; } }");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION", "PASSED", "PASSED");
    }

    @Test
    void aLoopOnZerosTimesOutThereAndTheOtherFiveHaveTheirTrueVerdicts() {
        String source = Graded.kl("for (double x : p) { while (x == 0) { } } " + RIGHT_BODY);

        GradeResult result = Graded.gradeWithoutGate(Graded.klDivergence(), source);

        assertThat(Graded.statuses(result))
                .isEqualTo(List.of("PASSED", "PASSED", "PASSED", "PASSED", "TIMED_OUT/WALL", "PASSED"));
        assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(result.score().earned()).isEqualTo(5);
    }

    @Test
    void whatIsLeftOfThePlanWhenTheRunsTimeIsUsedUpIsNotRunAndNeverPassed() {
        Problem four = Graded.problem(
                TESTS + "@Test void fourth() { Solution.f(new double[] {1}); } @Test void fifth() { }",
                "wantsAnythingThrown",
                "catchesEverything",
                "wantsTheAnswer",
                "fourth",
                "fifth");

        GradeResult result = Graded.gradeWithoutGate(
                four, "public class Solution { static double f(double[] x) { while (true) { } } }");

        assertThat(Graded.statuses(result))
                .containsExactly("TIMED_OUT/WALL", "TIMED_OUT/WALL", "TIMED_OUT/WALL", "NOT_RUN", "NOT_RUN");
        assertThat(result.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
    }

    @Test
    void aLockThatAThreadHoldsForEverCostsOneWorkerATestAndNoVerdict() {
        GradeResult result = Graded.grade(PROBLEM, """
                public class Solution {
                    static {
                        Thread holder = new Thread(() -> { synchronized (java.util.Locale.class) { while (true) { try { Thread.sleep(1000); } catch (InterruptedException e) { } } } });
                        holder.setDaemon(true);
                        holder.start();
                    }
                    static double f(double[] x) { return 2; }
                }
                """);

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION", "PASSED", "PASSED");
    }

    @Test
    void systemPropertiesDoNotLiveOnFromTestToTest() {
        GradeResult result = grade(
                "if (System.getProperty(\"seen\") != null) return 0; System.setProperty(\"seen\", \"yes\"); return 2;");

        assertThat(Graded.statuses(result)).containsExactly("FAILED/ASSERTION", "PASSED", "PASSED");
    }
}
