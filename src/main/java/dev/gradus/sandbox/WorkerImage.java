package dev.gradus.sandbox;

import dev.gradus.problem.Limits;
import dev.gradus.problem.Sha256;
import dev.gradus.sandbox.WorkerJava.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Java of the few modules that a worker has, made by the JDK's {@code jlink} once for each JDK and kept in a folder:
 *
 * <pre>
 *   KEY/            the image: bin/java, lib/modules, and a class archive, without which each start would take twice as long
 *   KEY.failed      why none could be made; it is tried again after a day
 *   KEY.lock        held by the process that makes it
 *   making...       half of one
 * </pre>
 *
 * An image gets its name when a worker has come up on it, by a rename. Deleting any of it is safe. Safe for several processes at once.
 */
public final class WorkerImage {
    /** What came of making it. */
    public sealed interface Outcome {
        /** It is there. */
        record Made(Path home) implements Outcome {}

        /** It is not; {@code next} is what a person can do, if anything. */
        record Failed(String why, Optional<String> next) implements Outcome {}
    }

    /** Changes when images are made in another way. */
    private static final String MADE_LIKE = "1";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration FAILURE_COUNTS = Duration.ofDays(1);
    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration ABANDONED = Duration.ofHours(1);
    private static final int MAX_WORDS = 300;

    private final Path folder;
    private final Path jdk;
    private final Path home;
    private final Path failed;

    /** @param folder where images are kept; need not exist yet */
    public WorkerImage(Path folder) {
        this(folder, Path.of(System.getProperty("java.home")));
    }

    WorkerImage(Path folder, Path jdk) {
        this.folder = folder.toAbsolutePath();
        this.jdk = jdk;
        String key = key(jdk);
        this.home = this.folder.resolve(key);
        this.failed = this.folder.resolve(key + ".failed");
    }

    /** Gives it if it was made before. */
    Optional<WorkerJava> find() {
        if (!isThere()) {
            return Optional.empty();
        }
        try {
            Files.setLastModifiedTime(home, FileTime.from(Instant.now()));
        } catch (IOException e) {
            // Another user's folder: it may look unused some day.
            System.getLogger(WorkerImage.class.getName()).log(System.Logger.Level.DEBUG, "not touched", e);
        }
        return Optional.of(new WorkerJava(home, Kind.IMAGE));
    }

    /**
     * Makes it if it is not there. One that could not be made is not tried again for a day.
     *
     * @param begins called if it is about to be made, which takes a second or some
     */
    public Outcome make(Runnable begins) {
        if (isThere()) {
            return new Outcome.Made(home);
        }
        return failedLately() ? failure() : makeOnce(begins);
    }

    /** Makes it if it is not there or nothing starts on it, also where that has failed before. */
    public Outcome makeAnyway(Runnable begins) {
        if (isThere() && !starts()) {
            discard();
        }
        return makeOnce(begins);
    }

    private Outcome makeOnce(Runnable begins) {
        // A lock of a file is for other processes; in the same one it would be refused.
        synchronized (WorkerImage.class) {
            return makeAlone(begins);
        }
    }

    private Outcome makeAlone(Runnable begins) {
        if (isThere()) {
            return new Outcome.Made(home);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return new Outcome.Failed(
                    folder + " cannot be written to", Optional.of("check its permissions and the space on the disk"));
        }
        Path lockFile = folder.resolve(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            // Another process may have made it meanwhile.
            if (!lock.isValid() || isThere()) {
                return new Outcome.Made(home);
            }
            begins.run();
            sweep();
            makeLocked();
            Files.deleteIfExists(failed);
            return new Outcome.Made(home);
        } catch (CannotMake e) {
            note(e.getMessage());
            return failure();
        } catch (IOException e) {
            return new Outcome.Failed(
                    folder + " cannot be used: " + e.getMessage(),
                    Optional.of("check its permissions and the space on the disk"));
        }
    }

    /** Takes it away: nothing starts on it. The next {@link #make} makes another. */
    void discard() {
        try {
            if (Files.exists(home)) {
                Path away = Files.createTempDirectory(folder, "making");
                Files.move(home, away.resolve("broken"), StandardCopyOption.ATOMIC_MOVE);
                Folders.delete(away);
            }
        } catch (IOException e) {
            System.getLogger(WorkerImage.class.getName()).log(System.Logger.Level.DEBUG, "not discarded", e);
        }
    }

    private boolean isThere() {
        return Files.isRegularFile(home.resolve("lib/modules"))
                && Files.isExecutable(new WorkerJava(home, Kind.IMAGE).program());
    }

    private void makeLocked() throws IOException, CannotMake {
        Path jlink = new WorkerJava(jdk, Kind.LIMITED).program().resolveSibling(isWindows() ? "jlink.exe" : "jlink");
        if (!Files.isExecutable(jlink)) {
            throw new CannotMake("this Java has no jlink");
        }
        Path making = Files.createTempDirectory(folder, "making");
        try {
            Path image = making.resolve("image");
            // Debug information stays: with it go the names in the messages of exceptions that the JDK's classes throw.
            run(List.of(
                    jlink.toString(),
                    "-J-XX:+UseSerialGC",
                    "-J-XX:TieredStopAtLevel=1",
                    "--add-modules",
                    WorkerJava.MODULES,
                    "--no-header-files",
                    "--no-man-pages",
                    "--output",
                    image.toString()));
            WorkerJava java = new WorkerJava(image, Kind.IMAGE);
            run(List.of(java.program().toString(), "-Xlog:disable", "-XX:+UseSerialGC", "-Xshare:dump"));
            tryOut(java);
            discard();
            Files.move(image, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(making);
        }
    }

    private void run(List<String> command) throws IOException, CannotMake {
        Path said = folder.resolve(home.getFileName() + ".said");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.PIPE).redirectOutput(said.toFile());
        CleanEnvironment.of(builder);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                String words =
                        Files.readString(said, StandardCharsets.ISO_8859_1).strip();
                throw new CannotMake(command.get(0) + (ended ? " failed: " + words : " did not end"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMake("interrupted");
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(said);
        }
    }

    private boolean starts() {
        try {
            tryOut(new WorkerJava(home, Kind.IMAGE));
            return true;
        } catch (CannotMake e) {
            return false;
        }
    }

    private static void tryOut(WorkerJava java) throws CannotMake {
        WorkerCommand command = WorkerCommand.only(new Walls(java, OsWall.NONE));
        try (Subject subject = new Subject(command, Limits.DEFAULT)) {
            subject.awaitReady();
        } catch (SandboxException e) {
            throw new CannotMake(e.getMessage());
        }
    }

    private boolean failedLately() {
        try {
            Instant then = Files.getLastModifiedTime(failed).toInstant();
            return then.isAfter(Instant.now().minus(FAILURE_COUNTS));
        } catch (IOException itIsNotThere) {
            return false;
        }
    }

    private void note(String why) {
        try {
            Files.writeString(failed, why.substring(0, Math.min(MAX_WORDS, why.length())));
        } catch (IOException e) {
            System.getLogger(WorkerImage.class.getName()).log(System.Logger.Level.DEBUG, "not noted", e);
        }
    }

    private Outcome failure() {
        String why;
        try {
            why = Files.readString(failed).lines().findFirst().orElse("");
        } catch (IOException e) {
            why = "it could not be made";
        }
        boolean incomplete = why.contains("has no jlink") || why.contains("not found");
        return new Outcome.Failed(
                why,
                incomplete
                        ? Optional.of(
                                "install a full JDK (some systems have jlink and the jmods in packages of their own)"
                                        + " and point JAVA_HOME at it")
                        : Optional.empty());
    }

    /** What nobody has used for long, and what others have left half made. */
    private void sweep() throws IOException {
        List<Path> old = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path each : all) {
                Duration keep = each.getFileName().toString().startsWith("making") ? ABANDONED : UNUSED;
                if (Files.getLastModifiedTime(each)
                        .toInstant()
                        .isBefore(Instant.now().minus(keep))) {
                    old.add(each);
                }
            }
        }
        old.forEach(Folders::delete);
    }

    private static String key(Path jdk) {
        String text = String.join(
                "\n",
                MADE_LIKE,
                WorkerJava.MODULES,
                jdk.toString(),
                System.getProperty("java.vendor"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                System.getProperty("os.arch"));
        byte[] hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static final class CannotMake extends Exception {
        private static final long serialVersionUID = 1;

        CannotMake(String message) {
            super(message);
        }
    }
}
