package dev.gradus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a terminal showed, as whole files to compare with; {@code -Dgolden.update=true} writes them anew. */
final class Transcript {
    private static final Path FOLDER = Path.of("src/test/resources/quiz");

    private Transcript() {}

    static void assertMatches(String name, String shown) throws IOException {
        Path file = FOLDER.resolve(name + ".expected");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, shown);
        }
        assertTrue(Files.exists(file), file + " is missing; run the tests with -Dgolden.update=true and read it");
        assertEquals(Files.readString(file).replace("\r\n", "\n"), shown, file.toString());
    }
}
