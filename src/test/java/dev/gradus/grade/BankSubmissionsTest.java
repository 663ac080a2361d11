package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem judges right what its author wrote in other styles, and refuses wrong ones that it does not know. They lie in
 * {@code src/test/resources/PROBLEM/right/SLUG} and {@code .../wrong/SLUG}. The first problem of the bank, {@code kl-divergence}, has corpora and
 * tests of its own for the wrong ones.
 */
class BankSubmissionsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private record Judged(String slug, GradeResult result) {}

    static List<Problem> problems() {
        return BankTest.problems();
    }

    static List<Problem> laterProblems() {
        return problems().stream()
                .filter(problem -> !problem.id().equals("kl-divergence"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void rightOnesAreAccepted(Problem problem) throws IOException {
        assertThat(graded(problem, "right"))
                .hasSizeGreaterThanOrEqualTo(Graded.share(3))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics() + one.result().findings())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    @ParameterizedTest
    @MethodSource("laterProblems")
    void wrongOnesAreNotAccepted(Problem problem) throws IOException {
        assertThat(graded(problem, "wrong"))
                .hasSizeGreaterThanOrEqualTo(Graded.share(5))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(one.slug())
                        .isNotIn(Verdict.ACCEPTED, Verdict.COMPILE_ERROR, Verdict.JUDGE_ERROR));
    }

    private static List<Judged> graded(Problem problem, String kind) throws IOException {
        return Graded.corpus(RESOURCES.resolve(problem.id()).resolve(kind)).parallelStream()
                .map(folder -> new Judged(folder.getFileName().toString(), Graded.ofCorpus(problem, folder)))
                .toList();
    }
}
