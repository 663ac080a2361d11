package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grade.Corpus.Judged;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Submissions that were written from the statement alone, by someone who had not seen the hidden tests. */
class UnseenSubmissionsTest {
    private static final Problem PROBLEM = ProblemBank.open(Path.of("")).find("kl-divergence");

    @Test
    void rightOnesAreAccepted() {
        List<Judged> all = graded("unseen/right");

        assertThat(all)
                .hasSize(31)
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void wrongOnesAreNotAccepted() {
        List<Judged> all = graded("unseen/wrong");

        assertThat(all)
                .hasSize(29)
                .allSatisfy(
                        one -> assertThat(one.result().verdict()).as(one.slug()).isNotEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void rightOnesOfTheSecondRoundAreAccepted() {
        assertThat(graded("unseen2/right"))
                .hasSize(119)
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(() -> one.slug() + ": " + one.result().tests()
                                + one.result().diagnostics() + one.result().findings())
                        .isEqualTo(Verdict.ACCEPTED));
    }

    /** They are called by a name whose sentence is not true of them. The other wrong ones of that round: {@link NamingRateTest}. */
    @Test
    void misnamedOnesAreNotAccepted() {
        assertThat(graded("unseen2/misnamed"))
                .hasSize(17)
                .allSatisfy(one -> assertThat(one.result().verdict())
                        .as(one.slug())
                        .isNotIn(Verdict.ACCEPTED, Verdict.JUDGE_ERROR));
    }

    private static List<Judged> graded(String kind) {
        return Corpus.graded(PROBLEM, kind);
    }
}
