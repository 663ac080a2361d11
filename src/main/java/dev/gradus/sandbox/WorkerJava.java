package dev.gradus.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Java that a worker runs on: {@code java.base}, and the texts of the world's languages, which a formatted number needs.
 *
 * @param home the folder that has {@code bin/java}
 */
public record WorkerJava(Path home, Kind kind) {
    /** What keeps the rest of the platform away. */
    public enum Kind {
        /** It is not there: an image made for this. */
        IMAGE,
        /** An option of a whole JDK, which makes a start take about twice as long. */
        LIMITED
    }

    /** No HTTP client, no compiler, no Unsafe, no JMX, no attaching to other processes. The second has data and no way out. */
    static final String MODULES = "java.base,jdk.localedata";

    /** The Java that runs this program. */
    static WorkerJava ofThisProgram() {
        return new WorkerJava(Path.of(System.getProperty("java.home")), Kind.LIMITED);
    }

    Path program() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return home.resolve("bin").resolve(windows ? "java.exe" : "java");
    }

    List<String> options() {
        return kind == Kind.LIMITED ? List.of("--limit-modules", MODULES) : List.of();
    }

    /** The folders that it reads: its own, and where a distribution has put its settings. */
    List<String> folders() {
        Path settings = home.resolve("conf/security/java.security");
        return Optional.of(settings)
                .filter(Files::isSymbolicLink)
                .map(WorkerJava::target)
                .map(file -> List.of(home.toString(), file.getParent().toString()))
                .orElse(List.of(home.toString()));
    }

    private static Path target(Path link) {
        try {
            return link.toRealPath();
        } catch (java.io.IOException e) {
            return link;
        }
    }
}
