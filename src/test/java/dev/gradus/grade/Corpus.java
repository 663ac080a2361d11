package dev.gradus.grade;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.submission.SubmissionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The submissions of {@code src/test/resources}, each graded once however many tests ask what came of it. */
final class Corpus {
    private static final Map<Path, List<Judged>> GRADED = new ConcurrentHashMap<>();

    private Corpus() {}

    /**
     * A submission and what came of it.
     *
     * @param slug the name of its folder
     */
    record Judged(String slug, GradeResult result) {}

    /** The submissions of a kind, such as {@code unseen/right}, by slug. */
    static List<Judged> graded(Problem problem, String kind) {
        return GRADED.computeIfAbsent(
                Path.of("src/test/resources", problem.id(), kind), folder -> grade(problem, folder));
    }

    private static List<Judged> grade(Problem problem, Path folder) {
        List<Path> folders;
        try (Stream<Path> found = Files.list(folder)) {
            folders = found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders.parallelStream().map(one -> judged(problem, one)).toList();
    }

    private static Judged judged(Problem problem, Path folder) {
        try {
            return new Judged(folder.getFileName().toString(), Graded.grade(problem, Graded.source(folder)));
        } catch (SubmissionException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }
}
