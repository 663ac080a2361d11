package dev.gradus.sandbox;

import dev.gradus.problem.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether one wall of the operating system stands on this machine.
 *
 * @param problem why it does not, and what to do; absent where it does
 */
public record WallCheck(OsWall wall, Optional<Problem> problem) {
    /** {@code why} is a sentence without its full stop; {@code next} is absent where nothing can be done. */
    public record Problem(String why, Optional<String> next) {}

    private static final int MAX_WORDS = 160;

    /** Starts a worker behind that wall, and nothing else. Takes a tenth of a second. */
    public static WallCheck of(OsWall wall, Optional<WorkerImage> image) {
        WorkerJava java = image.flatMap(WorkerImage::find).orElse(WorkerJava.ofThisProgram());
        return of(wall, java, Path.of("/"));
    }

    /** @param root where {@code proc} and the marks of containers are */
    static WallCheck of(OsWall wall, WorkerJava java, Path root) {
        if (!wall.isInstalled()) {
            return new WallCheck(wall, Optional.of(notInstalled(wall)));
        }
        try (Subject subject = new Subject(WorkerCommand.only(new Walls(java, wall)), Limits.DEFAULT)) {
            subject.awaitReady();
            return new WallCheck(wall, Optional.empty());
        } catch (SandboxException e) {
            return new WallCheck(wall, Optional.of(forbidden(wall, e.getMessage(), root)));
        }
    }

    public boolean stands() {
        return problem.isEmpty();
    }

    private static Problem notInstalled(OsWall wall) {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new Problem(wall.word() + " is for Linux alone", Optional.empty());
        }
        String next = wall == OsWall.BUBBLEWRAP
                ? "install it: `sudo apt install bubblewrap`, or the package of that name of your system"
                : "install the package util-linux";
        return new Problem(wall.word() + " is not installed", Optional.of(next));
    }

    /** The usual reason is that this user may not make a namespace; each system has its own switch for that. */
    static Problem forbidden(OsWall wall, String said, Path root) {
        String why = wall.word() + " is installed and cannot be used: " + oneLine(said);
        if (setting(root, "user/max_user_namespaces").equals("0")) {
            return new Problem(why, Optional.of("allow user namespaces: `sudo sysctl user.max_user_namespaces=10000`"));
        }
        if (setting(root, "kernel/unprivileged_userns_clone").equals("0")) {
            return new Problem(
                    why, Optional.of("allow user namespaces: `sudo sysctl kernel.unprivileged_userns_clone=1`"));
        }
        if (setting(root, "kernel/apparmor_restrict_unprivileged_userns").equals("1")) {
            return new Problem(
                    why,
                    Optional.of("allow user namespaces, by an AppArmor profile for it or with"
                            + " `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`"));
        }
        if (Files.exists(root.resolve(".dockerenv")) || Files.exists(root.resolve("run/.containerenv"))) {
            return new Problem(
                    why,
                    Optional.of("this is a container, and it must be allowed to make namespaces:"
                            + " `--security-opt seccomp=unconfined --security-opt systempaths=unconfined`"));
        }
        return new Problem(why, Optional.empty());
    }

    private static String oneLine(String said) {
        String words = said.replaceFirst("^.*; it said: ", "").replaceAll("[\\p{Cntrl}\\s]+", " ");
        return words.substring(0, Math.min(MAX_WORDS, words.length()));
    }

    private static String setting(Path root, String name) {
        try {
            return Files.readString(root.resolve("proc/sys").resolve(name)).strip();
        } catch (IOException itIsNotThere) {
            return "";
        }
    }
}
