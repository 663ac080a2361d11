package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that meddle with the channel to the grader. */
final class ChannelTest extends EachWallTest {
    /** Writes bytes where the worker's own answers go. */
    private static final String RAW = """
            static void raw(int... bytes) throws Exception {
                byte[] all = new byte[bytes.length];
                for (int i = 0; i < all.length; i++) { all[i] = (byte) bytes[i]; }
                java.io.OutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
                out.write(all);
                out.flush();
            }
            """;

    private static final int OUTPUT = 5;
    private static final int RETURNED = 6;

    @Test
    void garbageOnTheChannelIsTold() {
        Subject subject = begun(LONG, RAW + "static int f() throws Exception { raw(200, 1, 2, 3, 4); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void aTextOnTheChannelIsTold() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { java.io.PrintStream out ="
                        + " new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));"
                        + " out.println(\"PASSED\"); out.flush(); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void aForgedAnswerOfAnotherCallIsTold() {
        // RETURNED, sequence 999, a value that is true.
        Subject subject = begun(
                LONG,
                RAW + "static int f() throws Exception { raw(" + RETURNED
                        + ", 0, 0, 3, 231, 0, 0, 0, 7, 1, 255, 255, 255, 255, 1, 1); return 2; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void anAnswerBeforeItsQuestionBreaksTheNextCall() {
        // The calls are numbered from the first BEGIN on: this one is 2, the next is 3.
        Subject subject = begun(
                LONG,
                RAW + "static int f() throws Exception { raw(" + RETURNED
                        + ", 0, 0, 0, 2, 0, 0, 0, 18, 1, 255, 255, 255, 255, 5, 0, 0, 0, 42, 0, 0, 0, 0, 0, 0, 0, 0); return 1; }");

        assertThat(f(subject)).isEqualTo(returned(42));
        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"255, 0, 0, 0, 0, 0, 0, 0", "0, 0, 0, 0, 0, 0, 0, 2", "0, 0, 0, 0"})
    void aForgedNumberOfStepsIsTold(String steps) {
        int length = 10 + steps.split(",").length;
        Subject subject = begun(
                LONG,
                RAW + "static int f() throws Exception { raw(" + RETURNED + ", 0, 0, 0, 2, 0, 0, 0, " + length
                        + ", 1, 255, 255, 255, 255, 5, 0, 0, 0, 42, " + steps + "); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
        assertThat(subject.stepsUsed()).isEmpty();
    }

    @Test
    void aFrameThatIsLeftUnfinishedIsTold() {
        Subject subject = begun(
                SHORT,
                RAW + "static int f() throws Exception { raw(" + RETURNED
                        + ", 0, 0, 0, 2, 0, 255, 255, 255); return 1; }");

        assertThat(f(subject)).isInstanceOf(CallEnd.Broken.class);
    }

    @Test
    void moreOutputThanAWorkerLetsThroughIsTold() {
        Subject subject = begun(
                LONG,
                RAW + "static int f() throws Exception { int[] frame = new int[9 + 4000]; frame[0] = " + OUTPUT
                        + "; frame[7] = 4000 / 256; frame[8] = 4000 % 256; raw(frame); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void aFloodOfEmptyOutputIsTold() {
        Subject subject = begun(
                LONG,
                RAW + "static int f() throws Exception { while (true) { raw(" + OUTPUT
                        + ", 0, 0, 0, 0, 0, 0, 0, 0); } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void aFloodOfOutputBetweenTestsCostsItsWorkerAndNothingElse() {
        Subject subject = begun(
                LONG,
                RAW
                        + "static int f() { new Thread(() -> { try { while (true) { raw(" + OUTPUT
                        + ", 0, 0, 0, 0, 0, 0, 0, 1, 65); } } catch (Exception e) {} }).start(); return 1; }");
        f(subject);

        begin(subject);

        assertThat(subject.endTest().text()).isEmpty();
    }

    @Test
    void aClosedChannelIsTold() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { new java.io.FileOutputStream(java.io.FileDescriptor.out).close();"
                        + " return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CHANNEL));
    }

    @Test
    void aClosedChannelOfAProgramThatNeverEndsIsTold() {
        // A wall holds the channel open as long as the program runs: there it is its endless loop that is seen.
        Subject subject = begun(
                wall == OsWall.NONE ? LONG : SHORT,
                "static int f() throws Exception { new java.io.FileOutputStream(java.io.FileDescriptor.out).close();"
                        + " while (true); }");

        assertThat(f(subject)).isEqualTo(brokenBy(wall == OsWall.NONE ? Cause.CHANNEL : Cause.WALL));
    }

    @Test
    void aProgramThatReadsTheQuestionsOfTheGraderHarmsItselfAlone() {
        Subject subject = begun(
                SHORT,
                "static int f() throws Exception {"
                        + " return new java.io.FileInputStream(java.io.FileDescriptor.in).read(); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void aProgramThatClosesTheQuestionsOfTheGraderHarmsItselfAlone() {
        Subject subject = begun(
                SHORT,
                "static int f() throws Exception { new java.io.FileInputStream(java.io.FileDescriptor.in).close();"
                        + " return 1; }");
        f(subject);

        assertThat(f(subject)).isInstanceOfAny(CallEnd.Returned.class, CallEnd.Broken.class);
    }

    @Test
    void whatIsWrittenToTheErrorsOfTheProcessIsNoOutputAndNoHarm() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { byte[] noise = new byte[1_000_000];"
                        + " new java.io.FileOutputStream(java.io.FileDescriptor.err).write(noise); return 1; }");

        assertThat(f(subject)).isEqualTo(returned(1));
        assertThat(subject.endTest().text()).isEmpty();
    }
}
