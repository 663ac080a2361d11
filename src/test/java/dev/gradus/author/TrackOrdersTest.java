package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.ProblemBank;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackOrdersTest {
    @TempDir
    Path root;

    @Test
    void noTwoProblemsOfTheBankHaveOnePlace() {
        assertThat(TrackOrders.faults(ProblemBank.open(Path.of("")))).isEmpty();
    }

    @Test
    void theSecondAtOnePlaceIsAFault() {
        PackageOnDisk.good(root).copy("mean", "sum");

        assertThat(TrackOrders.faults(ProblemBank.open(root)))
                .hasEntrySatisfying(
                        "sum",
                        fault -> assertThat(fault.text())
                                .isEqualTo(
                                        "problems/sum/problem.yaml:5: 'order' is 10, and so is that of 'mean' on the same"
                                                + " track; give each its own place; leave room between them"))
                .hasSize(1);
    }

    @Test
    void onePlaceOnTwoTracksIsNone() {
        PackageOnDisk.good(root)
                .copy("mean", "sum")
                .replace("problems/sum/problem.yaml", "track: basics", "track: sums");

        assertThat(TrackOrders.faults(ProblemBank.open(root))).isEmpty();
    }
}
