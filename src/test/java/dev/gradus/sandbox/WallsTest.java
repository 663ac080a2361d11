package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs reach that no gate has looked at: each wall alone holds what it claims. */
final class WallsTest extends EachWallTest {
    private static final String SECRET = "the canary sings";
    private static final String TEXT = "()Ljava/lang/String;";

    /** Runs a piece of code that gives a text; what it throws is its text. */
    private String tell(String code) {
        Subject subject = begun(
                LONG, "static String f() { try { " + code + " } catch (Throwable e) { return \"refused: \" + e; } }");
        return String.valueOf(((CallEnd.Returned) f(subject, TEXT)).value());
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\") + '"';
    }

    private boolean hidesFiles() {
        return wall == OsWall.BUBBLEWRAP;
    }

    private boolean hidesTheRest() {
        return wall != OsWall.NONE;
    }

    @Test
    void aFileOfTheUserIsNotRead(@TempDir Path folder) throws IOException {
        Path canary = Files.writeString(folder.resolve("canary"), SECRET);

        String told = tell("return java.nio.file.Files.readString(java.nio.file.Path.of(" + quoted(canary) + "));");

        assertThat(told.equals(SECRET)).isEqualTo(!hidesFiles());
    }

    @Test
    void noFolderOfTheUserIsSeen() {
        Path home = Path.of(System.getProperty("user.home"));
        assumeThat(home.getNameCount()).isPositive();

        String told = tell(
                "try (var all = java.nio.file.Files.list(java.nio.file.Path.of(" + quoted(home)
                        + "))) { return all.map(p -> p.getFileName().toString()).filter(n -> !n.equals(\".cache\")).toList().toString(); }");

        assertThat(told.startsWith("refused: java.nio.file.NoSuchFileException") || told.equals("[]"))
                .isEqualTo(hidesFiles());
    }

    @Test
    void nothingIsWritten(@TempDir Path folder) {
        for (Path path : List.of(
                folder.resolve("written"),
                Path.of("written"),
                Path.of("/tmp/gradus-written"),
                Path.of("/dev/written"))) {
            assumeThat(hidesFiles())
                    .as("files are as open as they are to the user")
                    .isTrue();
            assertThat(tell("java.nio.file.Files.writeString(java.nio.file.Path.of(" + quoted(path)
                            + "), \"x\"); return \"written\";"))
                    .startsWith("refused: ");
            assertThat(path).doesNotExist();
        }
    }

    @Test
    void theOwnFilesOfTheWorkerCannotBeChanged() {
        assumeThat(hidesFiles()).as("files are as open as they are to the user").isTrue();
        Path jar = WorkerCommand.findJar();

        assertThat(tell("new java.io.FileOutputStream(" + quoted(jar) + ", true).close(); return \"opened\";"))
                .startsWith("refused: ");
        assertThat(tell("return \"\" + new java.io.File(System.getProperty(\"java.home\")).setWritable(true)"
                        + " + new java.io.File(System.getProperty(\"java.home\"), \"release\").delete();"))
                .endsWith("false");
    }

    @Test
    void noServerOfThisMachineIsReached() throws Exception {
        AtomicInteger visitors = new AtomicInteger();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> {
                while (true) {
                    try (var visitor = server.accept();
                            InputStream in = visitor.getInputStream()) {
                        visitors.addAndGet(in.read());
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
            listener.setDaemon(true);
            listener.start();

            String told = tell("try (var s = new java.net.Socket(\"127.0.0.1\", " + server.getLocalPort()
                    + ")) { s.getOutputStream().write(7); s.getInputStream().read(); return \"reached\"; }");

            assertThat(told.equals("reached")).isEqualTo(!hidesTheRest());
            assertThat(visitors).hasValue(hidesTheRest() ? 0 : 7);
        }
    }

    @Test
    void noNetworkButItsOwnIsSeen() {
        String told = tell("var all = java.net.NetworkInterface.getNetworkInterfaces(); String names = \"\";"
                + " while (all.hasMoreElements()) { names += all.nextElement().getName() + ' '; } return names;");

        if (hidesTheRest()) {
            assertThat(told.strip().equals("lo") || told.startsWith("refused: java.net.SocketException"))
                    .as(told)
                    .isTrue();
        }
    }

    @Test
    void noOtherProcessIsSeen() {
        String told = tell("return \"\" + ProcessHandle.allProcesses().count();");
        String seen = tell("return \"\" + new java.io.File(\"/proc/"
                + ProcessHandle.current().pid() + "/cmdline\").exists();");

        if (hidesTheRest()) {
            assertThat(Integer.parseInt(told)).isLessThanOrEqualTo(2);
            assertThat(seen).isEqualTo("false");
        }
    }

    @Test
    void noProgramIsStarted(@TempDir Path folder) {
        Path mark = folder.resolve("mark");

        String told = tell(
                "return \"\" + new ProcessBuilder(\"/bin/sh\", \"-c\", \"echo x > " + mark + "\").start().waitFor();");

        assertThat(told.startsWith("refused: ")).isEqualTo(hidesFiles());
        assertThat(Files.exists(mark)).isEqualTo(!hidesFiles());
    }

    @Test
    void theEnvironmentIsEmpty() {
        assertThat(tell("return \"\" + System.getenv().keySet();")).isIn("[]", "[PWD]");
    }

    @Test
    void whatIsNotInJavaBaseIsNotThere() {
        Subject subject = begun(
                LONG,
                "static String f(String name) { try { return \"\" + Class.forName(name); }"
                        + " catch (Throwable e) { return e.getClass().getSimpleName(); } }");
        for (String name : List.of(
                "java.net.http.HttpClient",
                "sun.misc.Unsafe",
                "javax.tools.ToolProvider",
                "com.sun.tools.javac.Main",
                "java.lang.management.ManagementFactory",
                "com.sun.tools.attach.VirtualMachine",
                "java.rmi.Naming",
                "javax.naming.InitialContext",
                "javax.script.ScriptEngineManager",
                "java.lang.instrument.Instrumentation",
                "java.beans.Introspector",
                "java.util.logging.Logger")) {
            assertThat(f(subject, "(Ljava/lang/String;)Ljava/lang/String;", name))
                    .isEqualTo(returned("ClassNotFoundException"));
        }
    }

    @Test
    void numbersAreWrittenAsEachLanguageDoes() {
        assertThat(tell("return String.format(java.util.Locale.GERMANY, \"%,.2f\", 1234.5);"))
                .isEqualTo("1.234,50");
    }

    @Test
    void exceptionsOfTheJdkSayTheSameAsOnAWholeJdk() {
        String here;
        try {
            here = "" + "a".compareTo(null);
        } catch (NullPointerException e) {
            here = e.getMessage();
        }

        assertThat(
                        tell(
                                "try { return \"\" + \"a\".compareTo(null); } catch (NullPointerException e) { return e.getMessage(); }"))
                .isEqualTo(here);
    }

    @Test
    void aProcessThatIsKilledHasCrashed() {
        Subject subject = begun(LONG, "static int f() throws Exception { Thread.sleep(60_000); return 1; }");
        Thread killer = new Thread(() -> innermost().destroyForcibly());
        killer.start();

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.CRASH));
    }

    @Test
    void aWorkerLivesOnWhenTheThreadThatStartedItEnds() throws Exception {
        Subject[] subject = new Subject[1];
        Thread starter = new Thread(() -> subject[0] = loaded(LONG, "static int f() { return 1; }"));
        starter.start();
        starter.join();

        begin(subject[0]);

        assertThat(f(subject[0])).isEqualTo(returned(1));
    }

    @Test
    void aWallThatDoesNotStandIsAFaultOfOursWhereNoOtherIsAllowed(@TempDir Path folder) {
        WorkerCommand command = WorkerCommand.only(new Walls(new WorkerJava(folder, WorkerJava.Kind.IMAGE), wall));

        assertThatThrownBy(() -> {
                    try (Subject subject = new Subject(command, Limits.DEFAULT)) {
                        subject.awaitReady();
                    }
                })
                .isInstanceOf(SandboxException.class);
        assertThat(command.walls()).isEqualTo(Optional.empty());
    }

    /** The worker itself, within its wall. */
    private static ProcessHandle innermost() {
        while (true) {
            Optional<ProcessHandle> java = ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.children().findAny().isEmpty())
                    .filter(process -> process.info().command().orElse("").endsWith("java"))
                    .findFirst();
            if (java.isPresent()) {
                return java.get();
            }
            Thread.onSpinWait();
        }
    }
}
