package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that never give an answer. */
final class EndingTest extends EachWallTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(0);",
                "System.exit(1);",
                "System.exit(3);",
                "System.exit(-1);",
                "Runtime.getRuntime().halt(0);",
                "Runtime.getRuntime().halt(77);",
                "System.exit(200);",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true); })); Runtime.getRuntime().halt(0);"
            })
    void aProgramThatEndsItsProcessHasEnded(String statement) {
        Subject subject = begun(LONG, "static int f() { " + statement + " return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
    }

    @Test
    void anExitInAStaticInitialiserIsAnExit() {
        Subject subject = begun(LONG, "static { System.exit(0); } static int f() { return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
    }

    @Test
    void anExitInAFinallyIsAnExit() {
        Subject subject = begun(LONG, "static int f() { try { throw new Error(); } finally { System.exit(0); } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
    }

    @Test
    void anExitFromAnotherThreadIsAnExit() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { Thread t = new Thread(() -> System.exit(0)); t.start(); t.join();"
                        + " return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
    }

    @Test
    void aShutdownHookThatHangsIsStoppedAtTheWall() {
        Subject subject = begun(
                SHORT,
                "static int f() { Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true); }));"
                        + " System.exit(0); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void anEndlessLoopIsStoppedAtTheWall() {
        Subject subject = begun(SHORT, "static int f() { while (true); }");
        long start = System.nanoTime();

        CallEnd end = f(subject);

        assertThat(end).isEqualTo(brokenBy(Cause.WALL));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.wall(), Duration.ofSeconds(20));
    }

    @Test
    void anEndlessLoopInAStaticInitialiserIsStoppedAtTheWall() {
        Subject subject = begun(SHORT, "static int n; static { while (n == 0); } static int f() { return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void aProgramThatWaitsForEverIsStoppedAtTheWall() {
        Subject subject = begun(
                SHORT,
                "static int f() throws Exception { Object lock = new Object(); synchronized (lock) { lock.wait(); }"
                        + " return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void theWallIsForAllCallsOfATestTogether() {
        Limits twoSeconds = new Limits(1, Duration.ofSeconds(2), 64, OUTPUT_BYTES);
        Subject subject = begun(twoSeconds, "static int f(long ms) throws Exception { Thread.sleep(ms); return 1; }");

        assertThat(f(subject, "(J)I", 200L)).isEqualTo(returned(1));
        assertThat(f(subject, "(J)I", 1900L)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void everyFurtherCallOfABrokenTestEndsInTheSameWay() {
        Subject subject = begun(LONG, "static int f(boolean exit) { if (exit) { System.exit(0); } return 1; }");

        f(subject, "(Z)I", true);

        assertThat(f(subject, "(Z)I", false)).isEqualTo(brokenBy(Cause.EXIT));
        assertThat(subject.broken()).contains(new CallEnd.Broken(Cause.EXIT, Optional.empty()));
    }

    @Test
    void theNextTestRunsInAFreshWorker() {
        Subject subject = begun(SHORT, "static int n; static int f(boolean hang) { n++; while (hang); return n; }");
        assertThat(f(subject, "(Z)I", true)).isEqualTo(brokenBy(Cause.WALL));

        begin(subject);

        assertThat(subject.broken()).isEmpty();
        assertThat(f(subject, "(Z)I", false)).isEqualTo(returned(1));
    }

    @Test
    void moreThanTheHeapIsMemory() {
        Subject subject = begun(
                LONG,
                "static int f() { java.util.List<int[]> all = new java.util.ArrayList<>();"
                        + " while (true) { all.add(new int[1 << 16]); } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.MEMORY));
    }

    @Test
    void oneArrayThatIsLargerThanTheHeapIsMemory() {
        Subject subject = begun(LONG, "static int f() { return new long[100_000_000].length; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.MEMORY));
    }

    @Test
    void anOutOfMemoryErrorThatIsCaughtIsMemoryAllTheSame() {
        Subject subject = begun(
                LONG,
                "static int f() { try { return new long[100_000_000].length; } catch (Throwable e) { return 1; } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.MEMORY));
    }

    @Test
    void anOutOfMemoryErrorOfTheProgramsOwnIsMemory() {
        Subject subject = begun(LONG, "static int f() { throw new OutOfMemoryError(); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.MEMORY));
    }

    @Test
    void endlessRecursionIsDepthAndShowsWhere() {
        Subject subject = begun(LONG, "static int f() { return 1 + f(); }");

        CallEnd end = f(subject);

        assertThat(end).isInstanceOf(CallEnd.Broken.class);
        CallEnd.Broken broken = (CallEnd.Broken) end;
        assertThat(broken.cause()).isEqualTo(Cause.DEPTH);
        assertThat(broken.thrown().orElseThrow().type()).isEqualTo("java.lang.StackOverflowError");
        assertThat(broken.thrown().orElseThrow().frames())
                .hasSizeBetween(1, 20)
                .allSatisfy(frame -> assertThat(frame.method()).isEqualTo("f"));
    }

    @Test
    void recursionThatIsOnlyDeepIsAnswered() {
        Subject subject = begun(LONG, "static int f(int n) { return n == 0 ? 0 : 1 + f(n - 1); }");

        assertThat(f(subject, "(I)I", 100_000)).isEqualTo(returned(100_000));
    }

    @Test
    void aStackOverflowThatIsCaughtIsTheProgramsOwnBusiness() {
        Subject subject = begun(
                LONG,
                "static int g() { return 1 + g(); }"
                        + " static int f() { try { return g(); } catch (StackOverflowError e) { return 1; } }");

        assertThat(f(subject)).isEqualTo(returned(1));
    }

    @Test
    void aProgramThatStopsItsOwnThreadIsAnsweredInSomeWay() {
        Subject subject = begun(
                SHORT, "@SuppressWarnings(\"removal\") static int f() { Thread.currentThread().stop(); return 1; }");

        assertThat(f(subject)).isNotEqualTo(returned(1));
    }

    @Test
    void aProgramThatInterruptsEveryThreadOfItsProcessHarmsItselfAlone() {
        Subject subject = begun(
                SHORT,
                "static int f() { Thread[] all = new Thread[50];"
                        + " int n = Thread.currentThread().getThreadGroup().getParent().enumerate(all);"
                        + " for (int i = 0; i < n; i++) { all[i].interrupt(); } return n; }");
        f(subject);

        assertThat(f(subject)).isInstanceOfAny(CallEnd.Returned.class, CallEnd.Broken.class);
    }
}
