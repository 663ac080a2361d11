package dev.gradus.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the operating system puts around a worker, the best first. Whether it stands on this machine shows when a worker starts in it. */
public enum OsWall {
    /** No network, no other processes, and of all files only Java, the worker's jar and the system's libraries, which cannot be written. */
    BUBBLEWRAP("bubblewrap", "bwrap") {
        @Override
        List<String> around(Path program, List<String> readable, Path folder) {
            List<String> line = new ArrayList<>(List.of(
                    program.toString(),
                    "--unshare-all",
                    "--die-with-parent",
                    "--new-session",
                    "--clearenv",
                    "--cap-drop",
                    "ALL",
                    "--proc",
                    "/proc"));
            for (String device : List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")) {
                line.addAll(List.of("--dev-bind", device, device));
            }
            Libraries.arguments().forEach(line::add);
            readable.forEach(path -> line.addAll(List.of("--ro-bind", path, path)));
            // Nothing at all can be written: files in memory would have no limit.
            line.addAll(List.of("--dir", folder.toString(), "--remount-ro", "/", "--chdir", folder.toString(), "--"));
            return line;
        }
    },
    /** No network, no other processes. Files are as open as they are to the user. */
    UNSHARE("unshare", "unshare") {
        @Override
        List<String> around(Path program, List<String> readable, Path folder) {
            // Without --kill-child the worker would outlive its killing.
            return List.of(program.toString(), "-Urmnpf", "--mount-proc", "--kill-child=KILL", "--");
        }
    },
    /** The worker is a process like any other of this user. */
    NONE("none", "") {
        @Override
        List<String> around(Path program, List<String> readable, Path folder) {
            return List.of();
        }
    };

    private final String word;
    private final String programName;

    OsWall(String word, String programName) {
        this.word = word;
        this.programName = programName;
    }

    /** Its name, as it is told: {@code bubblewrap}. */
    public String word() {
        return word;
    }

    /** The program that puts it up, where there is one on the path of a Linux. */
    Optional<Path> program() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, programName))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Tells whether it may be tried here: what it needs is there. */
    boolean isInstalled() {
        return this == NONE || program().isPresent();
    }

    /**
     * Gives the words before the command that is to run inside.
     *
     * @param readable the files and folders that the command needs
     * @param folder the command's working directory
     */
    List<String> around(List<String> readable, Path folder) {
        return around(program().orElse(Path.of(programName.toLowerCase(Locale.ROOT))), readable, folder);
    }

    abstract List<String> around(Path program, List<String> readable, Path folder);

    /**
     * Where the system's libraries are that a JVM needs. The one that runs this program is built like the worker's, so its own are those;
     * they are found at any place that a distribution has for them.
     */
    private static final class Libraries {
        private static final Pattern LIBRARY = Pattern.compile("(/\\S+)/[^/\\s]+\\.so[.\\d]*$");
        private static final List<String> LOADER_FOLDERS = List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64");

        private Libraries() {}

        static List<String> arguments() {
            List<String> arguments = new ArrayList<>();
            TreeSet<String> folders = loaded();
            for (String each : LOADER_FOLDERS) {
                Path path = Path.of(each);
                if (Files.isSymbolicLink(path)) {
                    arguments.addAll(List.of("--symlink", target(path), each));
                } else if (each.endsWith("64") && Files.isDirectory(path)) {
                    folders.add(each);
                }
            }
            folders.forEach(folder -> arguments.addAll(List.of("--ro-bind", folder, folder)));
            return arguments;
        }

        private static TreeSet<String> loaded() {
            String java = System.getProperty("java.home");
            TreeSet<String> folders = new TreeSet<>();
            try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
                maps.map(LIBRARY::matcher)
                        .filter(Matcher::find)
                        .map(matcher -> matcher.group(1))
                        .filter(folder -> !folder.startsWith(java))
                        .forEach(folders::add);
            } catch (IOException | java.io.UncheckedIOException e) {
                // Then the worker does not start in this wall, and that is told.
                System.getLogger(OsWall.class.getName()).log(System.Logger.Level.DEBUG, "no libraries", e);
            }
            return folders;
        }

        private static String target(Path link) {
            try {
                return Files.readSymbolicLink(link).toString();
            } catch (IOException e) {
                return link.toString();
            }
        }
    }
}
