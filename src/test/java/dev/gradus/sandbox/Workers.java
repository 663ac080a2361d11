package dev.gradus.sandbox;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** How the tests start workers. Their image is made once for a build, beside the worker's jar. */
public final class Workers {
    private static final WorkerImage IMAGE =
            new WorkerImage(WorkerCommand.findJar().resolveSibling("worker-java"));

    private static final Map<OsWall, WallCheck> CHECKS = new EnumMap<>(OsWall.class);

    private Workers() {}

    /** The image, if this JDK can make one. */
    public static Optional<WorkerImage> image() {
        IMAGE.make(() -> {});
        return Optional.of(IMAGE);
    }

    /** With the best walls that stand here. */
    public static WorkerCommand best() {
        return WorkerCommand.of(image());
    }

    /** With this wall of the operating system and {@code java.base} alone; the test is skipped where it does not stand. */
    public static WorkerCommand behind(OsWall wall) {
        WallCheck check;
        synchronized (CHECKS) {
            check = CHECKS.computeIfAbsent(wall, each -> WallCheck.of(each, image()));
        }
        check.problem()
                .ifPresent(problem -> Assumptions.abort("not run behind this wall: " + problem.why() + "; "
                        + problem.next().orElse("there is nothing to be done")));
        return WorkerCommand.only(new Walls(baseAlone(), wall));
    }

    /** {@code java.base} alone and no wall of the operating system. */
    public static WorkerJava baseAlone() {
        return image().flatMap(WorkerImage::find).orElse(WorkerJava.ofThisProgram());
    }

    /** On the Java in this folder, limited, and without a wall of the operating system. */
    public static WorkerCommand onJava(Path home) {
        return WorkerCommand.only(new Walls(new WorkerJava(home, WorkerJava.Kind.LIMITED), OsWall.NONE));
    }
}
