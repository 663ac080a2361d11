package dev.gradus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole files to compare with; {@code -Dgolden.update=true} writes them anew, and a person reads what changed. */
final class Golden {
    private static final Path ROOT = Path.of("src/test/resources");
    private static final String ENDING = ".expected";

    private Golden() {}

    static void assertMatches(String folder, String name, String text) throws IOException {
        Path file = ROOT.resolve(folder).resolve(name + ENDING);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertTrue(Files.exists(file), file + " is missing; run the tests with -Dgolden.update=true and read it");
        // A clone on Windows may have turned the line ends; what is rendered never has any but \n.
        assertEquals(Files.readString(file).replace("\r\n", "\n"), text, file.toString());
    }

    /** The names that a folder has goldens for. */
    static Set<String> names(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
