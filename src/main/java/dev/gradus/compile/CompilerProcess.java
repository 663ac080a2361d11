package dev.gradus.compile;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process that runs {@link CompilerMain}, seen from outside. For one thread at a time. */
final class CompilerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    // The process keeps the deadline itself and says so; this is for one that cannot even do that.
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration DEATH = Duration.ofSeconds(5);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private CompilerProcess(Process process) {
        this.process = process;
        this.in = new DataInputStream(new java.io.BufferedInputStream(process.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts a process and waits until it is up.
     *
     * @throws CompilerProcessException if it does not come up
     */
    static CompilerProcess start() {
        CompilerProcess started = null;
        try {
            ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
            String systemRoot = System.getenv("SystemRoot");
            builder.environment().clear();
            if (systemRoot != null) {
                builder.environment().put("SystemRoot", systemRoot);
            }
            started = new CompilerProcess(builder.start());
            DataInputStream in = started.in;
            int first = within(START, in::readInt);
            if (first != CompilerMessages.MAGIC) {
                throw new IOException("it does not speak as a compiler's process should");
            }
            return started;
        } catch (IOException | ExecutionException | TimeoutException e) {
            if (started != null) {
                started.close();
            }
            throw new CompilerProcessException("the process for the compiler did not start", e);
        }
    }

    private static List<String> command() throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                        .toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                // javac catches much; with a full heap it has no answer about this program, and the next gets another
                // process.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Duser.language=en",
                "-Duser.country=",
                "-cp",
                ownCode().toString(),
                CompilerMain.class.getName());
    }

    private static Path ownCode() throws IOException {
        try {
            return Path.of(CompilerProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot tell where Gradus is installed", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Compiles one file. After a run that is not finished the process is spent: close it. */
    Javac.Run run(String source, Map<String, byte[]> provided, Duration deadline) {
        try {
            return within(Javac.longest(deadline).plus(GRACE), () -> {
                CompilerMessages.writeRequest(out, new CompilerMessages.Request(source, provided, deadline));
                return CompilerMessages.readAnswer(in);
            });
        } catch (ExecutionException | TimeoutException processIsGone) {
            return Javac.Run.UNFINISHED;
        }
    }

    private static <T> T within(Duration time, Callable<T> work) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "compiler-process");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
    }

    /** Kills it and waits until it is gone. Whoever still reads from it sees its end. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(DEATH.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
