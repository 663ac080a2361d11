package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Reveal;
import dev.gradus.report.TextReport;
import dev.gradus.report.TextStyle;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One mistake is told on one screen: every wrong source there is. {@code -Dreport.pages=DIR} leaves their pages in that folder, to be read. */
class ReportLengthTest {
    private static final Path FOLDER = Path.of("src/test/resources/kl-divergence");
    private static final Path KNOWN = Path.of("problems/kl-divergence/wrong");
    private static final int SCREEN = 30;
    private static final int MOST = 40;

    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    @Test
    void oneMistakeIsToldOnOneScreen() throws IOException {
        String pages = System.getProperty("report.pages", "");
        Map<String, Integer> lines = new TreeMap<>();
        List<Path> folders = everyWrongOne();
        // On all processors: it is most of the time that this test takes.
        folders.parallelStream().forEach(folder -> Graded.ofCorpus(PROBLEM, folder));
        for (Path folder : folders) {
            GradeResult result = Graded.ofCorpus(PROBLEM, folder);
            if (result.verdict() != Verdict.ACCEPTED) {
                String page = new TextReport(TextStyle.PLAIN).render(result.forLearner(Reveal.FULL));
                lines.put(folder.toString(), (int) page.lines().count());
                if (!pages.isEmpty()) {
                    Files.createDirectories(Path.of(pages));
                    String name = folder.getParent().getParent().getFileName() + "." + folder.getFileName();
                    Files.writeString(Path.of(pages).resolve(name + ".txt"), page);
                }
            }
        }
        System.out.println(distribution(lines));

        assertThat(lines).allSatisfy((slug, count) -> assertThat(count).as(slug).isLessThanOrEqualTo(MOST));
        assertThat(lines.values().stream().filter(count -> count > SCREEN).count() * 7)
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
                FOLDER.resolve("unseen2/misnamed"),
                FOLDER.resolve("unseen3/wrong"))) {
            folders.addAll(Graded.corpus(kind));
        }
        return folders;
    }
}
