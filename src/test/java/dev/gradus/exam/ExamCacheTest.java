package dev.gradus.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamCacheTest {
    private static final CompiledExam EXAM =
            new CompiledExam(Map.of("A", new byte[] {1, 2}, "B", new byte[0]), Map.of("P", new byte[] {3}));

    @TempDir
    Path folder;

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((a, b) -> {
                        throw new AssertionError("more than one file: " + a + ", " + b);
                    })
                    .orElseThrow();
        }
    }

    @Test
    void givesBackWhatItKeptAndLeavesNothingElse() throws IOException {
        new ExamCache(folder, "1").write("d", EXAM);

        CompiledExam read = new ExamCache(folder, "1").read("d").orElseThrow();

        assertThat(read.tests()).containsOnlyKeys("A", "B");
        assertThat(read.tests().get("A")).containsExactly(1, 2);
        assertThat(read.provided().get("P")).containsExactly(3);
        assertThat(onlyFile()).hasExtension("exam");
    }

    @Test
    void keepsApartWhatAnotherProblemOrAnotherProgramMade() {
        new ExamCache(folder, "1").write("d", EXAM);

        assertThat(new ExamCache(folder, "1").read("e")).isEmpty();
        assertThat(new ExamCache(folder, "2").read("d")).isEmpty();
    }

    @Test
    void aDamagedFileIsNoExam() throws IOException {
        ExamCache cache = new ExamCache(folder, "1");
        cache.write("d", EXAM);
        byte[] whole = Files.readAllBytes(onlyFile());

        for (int length = 0; length < whole.length; length++) {
            Files.write(onlyFile(), java.util.Arrays.copyOf(whole, length));
            assertThat(cache.read("d")).as("cut at " + length).isEmpty();
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            Files.write(onlyFile(), flipped);
            assertThat(cache.read("d")).as("flipped at " + i).isEmpty();
        }
        cache.write("d", EXAM);
        assertThat(cache.read("d")).isPresent();
    }

    @Test
    void aFolderThatCannotBeMadeCostsNothing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        ExamCache cache = new ExamCache(file.resolve("below"), "1");

        cache.write("d", EXAM);

        assertThat(cache.read("d")).isEmpty();
    }
}
