package dev.gradus.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processes that a worker has started and that no longer hang on it, since it or what stood between has exited. They are known by the
 * folder that they stand in, which is the worker's own; where the system has no {@code /proc}, none is found.
 */
final class Orphans {
    private Orphans() {}

    static void killIn(Path folder) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            Path real = folder.toRealPath();
            for (Path process : processes) {
                if (standsIn(real, process)) {
                    ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        } catch (IOException e) {
            // Another system, or the folder is gone.
            System.getLogger(Orphans.class.getName()).log(System.Logger.Level.DEBUG, "not looked for", e);
        }
    }

    private static boolean standsIn(Path folder, Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).startsWith(folder);
        } catch (IOException itEndedOrIsAnothers) {
            return false;
        }
    }
}
