package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Reveal;
import dev.gradus.report.TextReport;
import dev.gradus.report.TextStyle;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import dev.gradus.submission.SubmissionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One mistake is told on one screen. {@code -Dreport.all=DIR} looks at every wrong source there is in place of a sample, and leaves the
 * pages in that folder to be read.
 */
class ReportLengthTest {
    private static final Path FOLDER = Path.of("src/test/resources/kl-divergence");
    private static final Path KNOWN = Path.of("problems/kl-divergence/wrong");
    private static final int SCREEN = 30;
    private static final int MOST = 40;

    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    /** One of each kind that once filled more than a screen, and of kinds that never did. */
    private static final List<Path> SAMPLE = List.of();

    @Test
    void oneMistakeIsToldOnOneScreen() throws IOException {
        String all = System.getProperty("report.all", "");
        Map<String, Integer> lines = new TreeMap<>();
        for (Path folder : all.isEmpty() ? SAMPLE : everyWrongOne()) {
            GradeResult result = grade(folder);
            if (result.verdict() != Verdict.ACCEPTED) {
                String page = new TextReport(TextStyle.PLAIN).render(result.forLearner(Reveal.FULL));
                lines.put(folder.toString(), (int) page.lines().count());
                if (!all.isEmpty()) {
                    Files.createDirectories(Path.of(all));
                    String name = folder.getParent().getParent().getFileName() + "." + folder.getFileName();
                    Files.writeString(Path.of(all).resolve(name + ".txt"), page);
                }
            }
        }
        System.out.println(distribution(lines));

        assertThat(lines).allSatisfy((slug, count) -> assertThat(count).as(slug).isLessThanOrEqualTo(MOST));
        assertThat(lines.values().stream().filter(count -> count > SCREEN).count() * 10)
                .isLessThanOrEqualTo(lines.size());
    }

    private static String distribution(Map<String, Integer> lines) {
        List<Integer> sorted = lines.values().stream().sorted().toList();
        StringBuilder words = new StringBuilder("kl-divergence, lines of " + sorted.size() + " reports:");
        for (int limit : IntStream.iterate(20, at -> at <= 50, at -> at + 5).toArray()) {
            words.append(" over ")
                    .append(limit)
                    .append(": ")
                    .append(sorted.stream().filter(count -> count > limit).count())
                    .append(",");
        }
        return words + " median " + sorted.get(sorted.size() / 2) + ", most " + sorted.get(sorted.size() - 1);
    }

    private static List<Path> everyWrongOne() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path kind : List.of(
                KNOWN,
                FOLDER.resolve("unlisted"),
                FOLDER.resolve("unseen/wrong"),
                FOLDER.resolve("unseen2/wrong"),
                FOLDER.resolve("unseen2/misnamed"))) {
            try (Stream<Path> found = Files.list(kind)) {
                found.filter(Files::isDirectory).sorted().forEach(folders::add);
            }
        }
        return folders;
    }

    private static GradeResult grade(Path folder) {
        try {
            return Graded.grade(PROBLEM, Graded.source(folder));
        } catch (SubmissionException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }
}
