package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.result.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs leave behind when a test ends. */
final class LeftBehindTest extends EachWallTest {
    private static final String SLEEP = "30." + ProcessHandle.current().pid();
    private static final String CHILD = "static void child() throws Exception { new ProcessBuilder(\"/bin/sleep\", \""
            + SLEEP + "\").inheritIO().start(); } ";

    // There is no program but Java behind bubblewrap: it waits for what is never written to it.
    private static final String JAVA_CHILD = "static void child() throws Exception {"
            + " new ProcessBuilder(ProcessHandle.current().info().command().get(), \"-cp\","
            + " System.getProperty(\"java.class.path\"), \"dev.gradus.worker.Worker\", \"1\", \"sleep " + SLEEP
            + "\").redirectOutput(new java.io.File(\"/dev/null\")).redirectError(ProcessBuilder.Redirect.INHERIT).start(); } ";

    private static final String LATE = "static void late() { while (true) { System.out.println(\"late\"); pause(); } }"
            + " static void pause() { try { Thread.sleep(10); } catch (InterruptedException e) {} } ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Thread(Solution::late).start();",
                "Thread t = new Thread(Solution::late); t.setDaemon(true); t.start();",
                "ThreadGroup top = Thread.currentThread().getThreadGroup().getParent();"
                        + " new Thread(top, Solution::late).start();",
                "new Thread(new ThreadGroup(\"own\"), Solution::late).start();",
                "java.util.concurrent.CompletableFuture.runAsync(Solution::late);",
                "java.util.concurrent.Executors.newSingleThreadExecutor().submit(Solution::late);",
                "new java.util.Timer().schedule(new java.util.TimerTask() { public void run() { late(); } }, 1);",
                "java.util.concurrent.ForkJoinPool.commonPool().execute(Solution::late);"
            })
    void aThreadThatIsLeftBehindPrintsInNoOtherTest(String start) {
        Subject subject = begun(
                LONG,
                LATE + "static int n; static int f() { n++; " + start + " return n; }"
                        + " static int g() { return n; }");
        f(subject);
        begin(subject);

        assertThat(f(subject)).isEqualTo(returned(1));
        begin(subject);
        CallEnd end =
                subject.call(new dev.gradus.compile.CallTarget("pause", "Solution", "()V", true, ""), new Object[0]);

        assertThat(end).isEqualTo(new CallEnd.ReturnedNothing());
        assertThat(subject.endTest().text()).isEmpty();
    }

    @Test
    void aThreadThatIsLeftBehindAndExitsEndsNoOtherTest() {
        Subject subject = begun(
                LONG,
                LATE + "static int f() { new Thread(() -> { pause(); pause(); System.exit(0); }).start(); return 1; }");

        List<CallEnd> ends = List.of(f(subject), f(begin(subject)), f(begin(subject)));

        assertThat(ends).containsOnly(returned(1));
    }

    @Test
    void aThreadThatHasEndedCostsNothing() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { int[] n = {0}; Thread t = new Thread(() -> n[0] = 1); t.start();"
                        + " t.join(); return n[0]; }");
        ProcessHandle worker = theWorker();

        assertThat(f(subject)).isEqualTo(returned(1));
        begin(subject);

        assertThat(theWorker()).isEqualTo(worker);
    }

    @Test
    void aQuietProgramKeepsItsWorkerFromTestToTest() {
        Subject subject = begun(LONG, "static int f() { System.out.println(1); return 1; }");
        ProcessHandle worker = theWorker();
        f(subject);
        begin(subject);
        f(subject);
        begin(subject);

        assertThat(theWorker()).isEqualTo(worker);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildProcessIsKilledWithItsWorker() {
        Subject subject = begun(SHORT, child() + "static int f() throws Exception { child(); while (true); }");
        waitFor(
                "the worker is there",
                () -> ProcessHandle.current().children().findAny().isPresent());

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));

        waitFor("no child is left", () -> sleepers() == 0);
    }

    private String child() {
        return wall == OsWall.BUBBLEWRAP ? JAVA_CHILD : CHILD;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildProcessOfAChildThatHasEndedIsKilledWithItsWorker() {
        assumeThat(wall).as("there is no shell behind this wall").isNotEqualTo(OsWall.BUBBLEWRAP);
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { return new ProcessBuilder(\"/bin/sh\", \"-c\", \"/bin/sleep " + SLEEP
                        + " &\").inheritIO().start().waitFor(); }");
        assertThat(f(subject)).isEqualTo(returned(0));

        subject.close();

        waitFor("no child is left", () -> sleepers() == 0);
        spent(subject);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aChildProcessIsKilledWhenTheSubjectIsClosed() {
        Subject subject = begun(LONG, child() + "static int f() throws Exception { child(); return 1; }");
        assertThat(f(subject)).isEqualTo(returned(1));
        assertThat(sleepers()).isEqualTo(1);

        subject.close();

        waitFor("no child is left", () -> sleepers() == 0);
        spent(subject);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProgramThatExitsWhileItsChildHoldsTheChannelHasExited() {
        Subject subject =
                begun(LONG, child() + "static int f() throws Exception { child(); System.exit(0); return 1; }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));

        waitFor("no child is left", () -> sleepers() == 0);
    }

    @Test
    void filesOfAProgramGoWithItsWorker() {
        assumeThat(wall).as("nothing can be written behind this wall").isNotEqualTo(OsWall.BUBBLEWRAP);
        Subject subject = begun(
                LONG,
                "static String f() throws Exception { java.nio.file.Path d = java.nio.file.Files.createTempDirectory(\"mine\");"
                        + " java.nio.file.Files.writeString(d.resolve(\"a.txt\"), \"x\");"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"b.txt\"), \"x\"); return d.toString(); }");
        CallEnd end = f(subject, "()Ljava/lang/String;");
        java.nio.file.Path made =
                java.nio.file.Path.of(((CallEnd.Returned) end).value().toString());
        assertThat(made).isDirectory();

        subject.close();

        assertThat(made.getParent()).doesNotExist();
        spent(subject);
    }

    private static long sleepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").endsWith("sleep " + SLEEP))
                .count();
    }

    private static ProcessHandle theWorker() {
        List<ProcessHandle> workers = ProcessHandle.current().children().toList();
        assertThat(workers).hasSize(1);
        return workers.get(0);
    }
}
