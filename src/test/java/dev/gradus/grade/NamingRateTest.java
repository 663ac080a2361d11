package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Severity;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Misconception;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many wrong submissions the report explains, of those that were not written as known-wrong solutions. The table {@code names.txt}
 * says what each is called, or which rule or verdict speaks in place of a name; a name stands there only if its sentence was found true
 * of the submission. With {@code -Dnames.update=true} the table is written anew, to be read again line by line.
 */
class NamingRateTest {
    private static final Path FOLDER = Path.of("src/test/resources/kl-divergence");
    private static final Path TABLE = FOLDER.resolve("names.txt");
    private static final String NONE = "none";

    /** Verdicts whose report says what was too much, or what the compiler did not understand. */
    private static final Set<Verdict> EXPLAIN = EnumSet.of(
            Verdict.COMPILE_ERROR,
            Verdict.TIME_LIMIT_EXCEEDED,
            Verdict.MEMORY_LIMIT_EXCEEDED,
            Verdict.OUTPUT_LIMIT_EXCEEDED);

    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    @Test
    void wrongSubmissionsAreNamedAsTheTableSays() throws IOException {
        Map<String, String> names = new TreeMap<>(names("unseen/wrong"));
        names.putAll(names("unlisted"));
        names.putAll(names("unseen2/wrong"));
        names.putAll(names("unseen2/misnamed"));
        names.putAll(names("unseen3/wrong"));
        String table = names.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());

        if (Boolean.getBoolean("names.update") && !Graded.isSampled()) {
            Files.writeString(TABLE, table);
        }

        System.out.println("kl-divergence, unseen:   " + rate(names, "unseen/wrong/(?!exotic-).*"));
        System.out.println("kl-divergence, unseen2:  " + rate(names, "unseen2/(misnamed|wrong/(?!ce-)).*"));
        System.out.println("kl-divergence, unseen3:  " + rate(names, "unseen3/wrong/.*"));
        System.out.println("kl-divergence, unlisted: " + rate(names, "unlisted/(?!exotic-).*"));
        System.out.println("kl-divergence, exotic:   " + rate(names, "unlisted/exotic-.*"));
        String expected = Files.readString(TABLE)
                .replace("\r\n", "\n")
                .lines()
                .filter(line -> !Graded.isSampled() || names.containsKey(line.substring(0, line.indexOf(": "))))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(expected);
    }

    @Test
    void rightSubmissionsHaveNoName() throws IOException {
        Map<String, String> names = new TreeMap<>(names("right"));
        names.putAll(names("unseen/right"));
        names.putAll(names("unseen2/right"));
        names.putAll(names("unseen3/right"));

        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(Graded.share(200))
                .allSatisfy((slug, name) -> assertThat(name).as(slug).isEqualTo(NONE));
    }

    private static String rate(Map<String, String> names, String slugs) {
        List<String> these = names.entrySet().stream()
                .filter(entry -> entry.getKey().matches(slugs))
                .map(Map.Entry::getValue)
                .toList();
        long silent = these.stream().filter(NONE::equals).count();
        long otherwise = these.stream().filter(name -> name.startsWith(NONE)).count() - silent;
        return these.size() + " submissions: " + (these.size() - silent - otherwise) + " named, " + otherwise
                + " explained by a rule or by the verdict, " + silent + " not explained";
    }

    private static Map<String, String> names(String kind) throws IOException {
        return Graded.corpus(FOLDER.resolve(kind)).parallelStream()
                .collect(Collectors.toMap(folder -> kind + "/" + folder.getFileName(), NamingRateTest::name));
    }

    private static String name(Path folder) {
        GradeResult result = Graded.ofCorpus(PROBLEM, folder);
        if (folder.getParent().endsWith("wrong")) {
            assertThat(result.verdict()).as(folder.toString()).isNotIn(Verdict.ACCEPTED, Verdict.JUDGE_ERROR);
        }
        return result.misconception().map(NamingRateTest::ids).orElseGet(() -> withoutName(result));
    }

    private static String ids(Misconception first) {
        return first.id() + first.also().map(also -> " + " + also.id()).orElse("");
    }

    /** What else explains the failure; a hint is about style. */
    private static String withoutName(GradeResult result) {
        List<String> others = new ArrayList<>();
        result.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(Finding::rule)
                .distinct()
                .forEach(others::add);
        if (EXPLAIN.contains(result.verdict())) {
            others.add(result.verdict().name());
        }
        return others.isEmpty() ? NONE : NONE + ", but " + String.join(", ", others);
    }
}
