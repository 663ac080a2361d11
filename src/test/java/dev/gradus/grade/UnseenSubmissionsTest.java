package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Submissions that were written from the statement alone, by someone who had not seen the hidden tests. */
class UnseenSubmissionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/kl-divergence");

    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    private record Judged(String slug, GradeResult result) {}

    @Test
    void rightOnesAreAccepted() throws IOException {
        List<Judged> all = graded("unseen/right");

        assertThat(all)
                .hasSize(Graded.share(31))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void wrongOnesAreNotAccepted() throws IOException {
        List<Judged> all = graded("unseen/wrong");

        assertThat(all)
                .hasSize(Graded.share(29))
                .allSatisfy(
                        one -> assertThat(one.result().verdict()).as(one.slug()).isNotEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void rightOnesOfTheSecondRoundAreAccepted() throws IOException {
        assertThat(graded("unseen2/right"))
                .hasSize(Graded.share(119))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics() + one.result().findings())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void rightOnesOfTheThirdRoundAreAccepted() throws IOException {
        assertThat(graded("unseen3/right"))
                .hasSize(Graded.share(29))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics() + one.result().findings())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    /** They were called by a name whose sentence was not true of them. How they and the other wrong ones are called now: {@link NamingRateTest}. */
    @Test
    void misnamedOnesAreNotAccepted() throws IOException {
        assertThat(graded("unseen2/misnamed"))
                .hasSize(Graded.share(17))
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(one.slug())
                        .isNotIn(Verdict.ACCEPTED, Verdict.JUDGE_ERROR));
    }

    private static List<Judged> graded(String kind) throws IOException {
        return Graded.corpus(FOLDER.resolve(kind)).parallelStream()
                .map(UnseenSubmissionsTest::grade)
                .toList();
    }

    private static Judged grade(Path folder) {
        return new Judged(folder.getFileName().toString(), Graded.ofCorpus(PROBLEM, folder));
    }
}
