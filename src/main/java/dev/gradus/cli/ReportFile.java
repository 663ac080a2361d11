package dev.gradus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A report that goes to a file: whole or not at all. */
final class ReportFile {
    private ReportFile() {}

    /** Refuses early what cannot be written late. */
    static void check(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(
                    "the report cannot be written to " + file + "; name a file in a folder that is there");
        }
    }

    static void write(Path file, String text) {
        try {
            // A link leads to what is meant; a pipe or a device is written to, never replaced.
            Path target = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.writeString(target, text, StandardCharsets.UTF_8);
                return;
            }
            Path folder = target.toAbsolutePath().getParent();
            // Not createTempFile: that would keep the report from everybody but its writer.
            Path half = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.writeString(half, text, StandardCharsets.UTF_8);
                Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UsageException("the report could not be written to " + file + " (" + e.getMessage() + ")");
        }
    }
}
