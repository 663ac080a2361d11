package dev.gradus.sandbox;

import dev.gradus.problem.Limits;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a worker is started: which Java, which jar, which flags.
 *
 * @param java the {@code java} program
 * @param workerJar the only jar on the worker's class path
 */
public record WorkerCommand(Path java, Path workerJar) {
    /** Where a jar is looked for that is not beside the program's own code. */
    public static final String JAR_PROPERTY = "gradus.worker.jar";

    private static final int LEARNER_STACK_MIB = 64;

    /**
     * Gives the Java that runs this program and the worker jar that was built with it.
     *
     * @throws SandboxException if there is no worker jar
     */
    public static WorkerCommand ofThisInstallation() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
        return new WorkerCommand(java, findJar());
    }

    private static Path findJar() {
        String named = System.getProperty(JAR_PROPERTY);
        if (named != null) {
            return Path.of(named);
        }
        try {
            // Beside gradus.jar in a release and in a build, and beside the folder of classes while the build's own
            // tests run.
            Path code = Path.of(WorkerCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path jar = code.resolveSibling("gradus-worker.jar");
            if (Files.isRegularFile(jar)) {
                return jar;
            }
            throw new SandboxException(
                    "gradus-worker.jar is missing: it belongs beside gradus.jar; build Gradus again, or unpack the release again");
        } catch (URISyntaxException e) {
            throw new SandboxException("cannot tell where Gradus is installed", e);
        }
    }

    List<String> line(Limits limits, Path workingDirectory) {
        List<String> line = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx" + limits.heapMiB() + "m",
                "-XX:+UseSerialGC",
                // C1 alone: a worker lives too short for more.
                "-XX:TieredStopAtLevel=1",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                // Code that catches Throwable cannot go on with a full heap.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                // What the JVM itself has to say must not land on the wire.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Djdk.serialFilter=!*",
                // Until 23, a program could set one that refuses the worker's own work.
                "-Djava.security.manager=disallow",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + workingDirectory));
        if (Runtime.version().feature() >= 18) {
            line.add("--finalization=disabled");
        }
        line.addAll(
                List.of("-cp", workerJar.toString(), "dev.gradus.worker.Worker", String.valueOf(LEARNER_STACK_MIB)));
        return line;
    }
}
