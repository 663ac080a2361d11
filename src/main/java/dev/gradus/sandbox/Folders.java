package dev.gradus.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Takes away folders of our own with all that is in them. */
final class Folders {
    private Folders() {}

    static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // A file that something still holds; the system's own cleaning of temporary files takes it.
            System.getLogger(Folders.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
