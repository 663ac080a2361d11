package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Misconception;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How many wrong submissions the report names, of those that were written without a look at the known-wrong solutions. The table
 * {@code names.txt} says what each of them is called; a name stands there only if its sentence was found true of the submission. With
 * {@code -Dnames.update=true} the table is written anew, to be read again line by line.
 */
class NamingRateTest {
    private static final Path FOLDER = Path.of("src/test/resources/kl-divergence");
    private static final Path TABLE = FOLDER.resolve("names.txt");
    private static final String NONE = "none";

    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    @Test
    void wrongSubmissionsAreNamedAsTheTableSays() throws IOException {
        Map<String, String> names = new TreeMap<>(names("unseen/wrong"));
        names.putAll(names("unlisted"));
        String table = names.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());

        if (Boolean.getBoolean("names.update")) {
            Files.writeString(TABLE, table);
        }

        System.out.println("kl-divergence: " + rate(names, "unseen/") + ", " + rate(names, "unlisted/"));
        assertThat(table).isEqualTo(Files.readString(TABLE).replace("\r\n", "\n"));
    }

    @Test
    void rightSubmissionsHaveNoName() throws IOException {
        Map<String, String> names = new TreeMap<>(names("right"));
        names.putAll(names("unseen/right"));

        assertThat(names)
                .hasSizeGreaterThan(90)
                .allSatisfy((slug, name) -> assertThat(name).isEqualTo(NONE));
    }

    private static String rate(Map<String, String> names, String prefix) {
        List<String> these = names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
        long named = these.stream().filter(name -> !name.startsWith(NONE)).count();
        return named + " of " + these.size() + " " + prefix + " named";
    }

    private static Map<String, String> names(String kind) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(FOLDER.resolve(kind))) {
            folders = found.sorted().toList();
        }
        return folders.parallelStream()
                .collect(Collectors.toMap(folder -> kind + "/" + folder.getFileName(), NamingRateTest::name));
    }

    private static String name(Path folder) {
        try {
            String source = Files.readString(folder.resolve("Solution.java"), StandardCharsets.UTF_8);
            GradeResult result = Graded.grade(PROBLEM, source);
            List<String> ids = new ArrayList<>();
            result.misconception().ifPresent(first -> {
                ids.add(first.id());
                first.also().map(Misconception::id).ifPresent(ids::add);
            });
            return ids.isEmpty() ? NONE : String.join(" + ", ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
