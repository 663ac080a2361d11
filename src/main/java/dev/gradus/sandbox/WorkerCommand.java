package dev.gradus.sandbox;

import dev.gradus.problem.Limits;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How workers are started: which jar, which flags, and behind which walls. The first worker that comes up settles the walls for all that
 * come after it: no later one has less. Thread-safe.
 */
public final class WorkerCommand {
    /** Where a jar is looked for that is not beside the program's own code. */
    public static final String JAR_PROPERTY = "gradus.worker.jar";

    private static final int LEARNER_STACK_MIB = 64;

    private final Path workerJar;
    private final Optional<WorkerImage> image;
    private final List<Walls> bestFirst;
    private Optional<Walls> settled = Optional.empty();

    private WorkerCommand(Path workerJar, Optional<WorkerImage> image, List<Walls> bestFirst) {
        this.workerJar = workerJar;
        this.image = image;
        this.bestFirst = List.copyOf(bestFirst);
    }

    /**
     * Gives a command that tries the walls in their order, best first, whoever's code it is: a wall costs next to nothing. Where there is
     * no image the JDK is limited to the same modules, since what a program prints may depend on them.
     *
     * @param image used if it was made; it is discarded when nothing starts on it
     * @throws SandboxException if there is no worker jar
     */
    public static WorkerCommand of(Optional<WorkerImage> image) {
        Stream<WorkerJava> javas =
                Stream.concat(image.flatMap(WorkerImage::find).stream(), Stream.of(WorkerJava.ofThisProgram()));
        List<Walls> walls = javas.flatMap(java ->
                        Stream.of(OsWall.values()).filter(OsWall::isInstalled).map(os -> new Walls(java, os)))
                .toList();
        return new WorkerCommand(findJar(), image, walls);
    }

    /** Gives a command that tries these walls and no others. */
    static WorkerCommand only(Walls walls) {
        return only(walls, findJar());
    }

    static WorkerCommand only(Walls walls, Path workerJar) {
        return new WorkerCommand(workerJar, Optional.empty(), List.of(walls));
    }

    /** The walls that stand, once a worker has come up. */
    public synchronized Optional<Walls> walls() {
        return settled;
    }

    /** The only jar on the worker's class path. */
    Path workerJar() {
        return workerJar;
    }

    /** The walls to start the next worker with. */
    synchronized Walls wanted() {
        return settled.orElse(bestFirst.get(0));
    }

    /** The walls to start it with instead; none where these have stood before, or there are no others. */
    synchronized Optional<Walls> insteadOf(Walls failed) {
        if (settled.isPresent()) {
            return settled.filter(walls -> !walls.equals(failed));
        }
        return bestFirst.stream().skip(bestFirst.indexOf(failed) + 1L).findFirst();
    }

    /** A worker has come up with these. */
    synchronized void stand(Walls walls) {
        if (settled.isEmpty()) {
            settled = Optional.of(walls);
            if (!walls.java().equals(bestFirst.get(0).java())) {
                image.ifPresent(WorkerImage::discard);
            }
        }
    }

    static Path findJar() {
        String named = System.getProperty(JAR_PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath();
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

    List<String> line(Walls walls, Limits limits, Path workingDirectory) {
        List<String> readable = new ArrayList<>(walls.java().folders());
        readable.add(workerJar.toString());
        List<String> line = new ArrayList<>(walls.os().around(readable, workingDirectory));
        line.addAll(List.of(
                walls.java().program().toString(),
                "-Djava.io.tmpdir=" + workingDirectory,
                "-Xmx" + limits.heapMiB() + "m",
                // Beside the heap: classes, and buffers outside it.
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
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
                "-Dfile.encoding=UTF-8"));
        if (Runtime.version().feature() >= 18) {
            line.add("--finalization=disabled");
        }
        line.addAll(walls.java().options());
        line.addAll(
                List.of("-cp", workerJar.toString(), "dev.gradus.worker.Worker", String.valueOf(LEARNER_STACK_MIB)));
        return line;
    }
}
