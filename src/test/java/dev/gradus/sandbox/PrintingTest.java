package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What programs print. */
final class PrintingTest extends WorkerTest {
    @Test
    void whatIsPrintedBelongsToItsTest() {
        Subject subject = begun(
                LONG,
                "static int n; static int f(int i) { System.out.println(\"out \" + i);"
                        + " System.err.print(\"err \" + i + \" ü\\n\"); return 1; }");
        f(subject, "(I)I", 1);
        f(subject, "(I)I", 2);
        assertThat(subject.endTest().text()).isEqualTo("out 1\nerr 1 ü\nout 2\nerr 2 ü\n");

        begin(subject);
        f(subject, "(I)I", 3);
        assertThat(subject.endTest().text()).isEqualTo("out 3\nerr 3 ü\n");
    }

    @Test
    void exactlyAsMuchAsIsAllowedIsFine() {
        Subject subject = begun(LONG, "static int f(int n) { System.out.print(\"x\".repeat(n)); return n; }");

        assertThat(f(subject, "(I)I", OUTPUT_BYTES)).isEqualTo(returned(OUTPUT_BYTES));
        assertThat(subject.endTest().text()).isEqualTo("x".repeat(OUTPUT_BYTES));
    }

    @Test
    void oneByteMoreIsTooMuchAndAllBeforeItIsKept() {
        Subject subject = begun(LONG, "static int f(int n) { System.out.print(\"x\".repeat(n)); return n; }");

        assertThat(f(subject, "(I)I", OUTPUT_BYTES + 1)).isEqualTo(brokenBy(Cause.OUTPUT));
        assertThat(subject.endTest().text()).isEqualTo("x".repeat(OUTPUT_BYTES));
    }

    @Test
    void whatIsAllowedIsCountedForAllCallsOfATest() {
        Subject subject = begun(LONG, "static int f(int n) { System.out.print(\"x\".repeat(n)); return n; }");

        assertThat(f(subject, "(I)I", OUTPUT_BYTES - 1)).isEqualTo(returned(OUTPUT_BYTES - 1));
        assertThat(f(subject, "(I)I", 1)).isEqualTo(returned(1));
        assertThat(f(subject, "(I)I", 1)).isEqualTo(brokenBy(Cause.OUTPUT));
    }

    @Test
    void whatIsAllowedIsCountedInBytes() {
        Subject subject = begun(LONG, "static int f(int n) { System.out.print(\"ü\".repeat(n)); return n; }");

        assertThat(f(subject, "(I)I", OUTPUT_BYTES / 2)).isEqualTo(returned(OUTPUT_BYTES / 2));
        assertThat(f(subject, "(I)I", 1)).isEqualTo(brokenBy(Cause.OUTPUT));
    }

    @Test
    void aFloodOfOutputIsTooMuchEvenIfTheProgramCatchesEverything() {
        Subject subject = begun(
                LONG,
                "static int f() { while (true) { try { System.err.println(\"flood\"); } catch (Throwable e) {} } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.OUTPUT));
        assertThat(subject.endTest().text()).hasSize(OUTPUT_BYTES).startsWith("flood\nflood\n");
    }

    @Test
    void aFloodFromAnotherThreadIsTooMuch() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { Thread t = new Thread(() -> { while (true) System.out.println(1); });"
                        + " t.start(); t.join(); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.OUTPUT));
    }

    @Test
    void whatATestPrintedBeforeItHangsIsKept() {
        Subject subject = begun(SHORT, "static int f() { System.out.print(\"so far\"); while (true); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
        assertThat(subject.endTest().text()).isEqualTo("so far");
    }

    @Test
    void whatIsPrintedInPiecesBeforeAHangIsKeptInOrder() {
        Subject subject = begun(
                SHORT,
                "static int f() { for (int i = 0; i < 400; i++) { System.out.print(i); System.err.print(' '); } while (true); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
        assertThat(subject.endTest().text())
                .isEqualTo(IntStream.range(0, 400).mapToObj(i -> i + " ").collect(Collectors.joining()));
    }

    @Test
    void aFloodOfSingleCharactersIsTooMuchBeforeTheTimeIsOver() {
        Subject subject = begun(
                new Limits(1, Duration.ofSeconds(30), 64, 4 * 1024 * 1024),
                "static int f() { while (true) System.out.print('x'); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.OUTPUT));
    }

    @Test
    void whatATestPrintedBeforeItExitedIsKept() {
        Subject subject = begun(LONG, "static int f() { System.out.print(\"so far\"); System.exit(0); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
        assertThat(subject.endTest().text()).isEqualTo("so far");
    }

    @Test
    void aProgramThatClosesItsOutputPrintsNothingMoreAndIsAnswered() {
        Subject subject = begun(
                LONG,
                "static int f() { System.out.print(\"a\"); System.out.close(); System.err.close();"
                        + " System.out.print(\"b\"); return 1; }");
        assertThat(f(subject)).isEqualTo(returned(1));
        assertThat(subject.endTest().text()).isEqualTo("a");

        begin(subject);
        f(subject);
        assertThat(subject.endTest().text()).isEqualTo("a");
    }

    @Test
    void aProgramThatReplacesItsOutputHasOursAgainInTheNextTest() {
        Subject subject = begun(
                LONG,
                "static int f() { System.out.print(\"a\");"
                        + " System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));"
                        + " System.out.print(\"b\"); return 1; }");
        assertThat(f(subject)).isEqualTo(returned(1));
        assertThat(subject.endTest().text()).isEqualTo("a");

        begin(subject);
        f(subject);
        assertThat(subject.endTest().text()).isEqualTo("a");
    }

    @Test
    void noOutputAtAllIsAProgramsGoodRight() {
        Subject subject = begun(LONG, "static int f() { System.setOut(null); System.setErr(null); return 1; }");

        assertThat(f(subject)).isEqualTo(returned(1));
    }

    @Test
    void manyLinesAreCutAndTheCutIsCounted() {
        Subject subject = begun(LONG, "static int f() { System.out.print(\"\\n\".repeat(1999) + \"x\"); return 1; }");
        f(subject);

        assertThat(subject.endTest().text()).hasSize(1000);
        assertThat(subject.endTest().omittedLines()).isEqualTo(1000);
    }

    @Test
    void aProgramThatReadsItsInputReadsNothing() {
        Subject subject = begun(LONG, "static int f() throws Exception { return System.in.read(); }");

        assertThat(f(subject)).isEqualTo(returned(-1));
    }
}
