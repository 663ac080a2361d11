package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Fault;
import dev.gradus.problem.ProblemBank;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands before a problem is there, and comes earlier. */
class PrerequisitesTest {
    @TempDir
    Path root;

    @Test
    void thoseOfTheBankAreThereAndComeEarlier() {
        ProblemBank bank = ProblemBank.open(Path.of(""));
        Prerequisites prerequisites = new Prerequisites(bank);

        assertThat(bank.ids())
                .allSatisfy(id -> assertThat(prerequisites.faults(id)).isEmpty());
        assertThat(bank.find("cross-entropy").listing().prerequisites()).containsExactly("kl-divergence", "entropy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum    | basics | 5  |
            sum    | other  | 50 |
            sum    | basics | 50 | problems/mean/problem.yaml:8: 'prerequisites' names 'sum', which comes later on the track (order 50, this one has 10); change the order of one of them, or remove it here
            sums   | basics | 5  | problems/mean/problem.yaml:8: 'prerequisites' names 'sums', and there is no problem of that id; did you mean 'sum'?
            histogram | basics | 5  | problems/mean/problem.yaml:8: 'prerequisites' names 'histogram', and there is no problem of that id; remove it, or add that problem
            mean   | basics | 5  | problems/mean/problem.yaml:8: 'prerequisites' names the problem itself; remove it
            """)
    void aNameThatLeadsNowhereOrForwardIsAFault(String before, String track, String order, String fault) {
        PackageOnDisk.good(root)
                .copy("mean", "sum")
                .replace("problems/sum/problem.yaml", "order: 10", "order: " + order)
                .replace("problems/sum/problem.yaml", "track: basics", "track: " + track)
                .replace(PackageOnDisk.YAML, "tests:", "prerequisites: [" + before + "]\ntests:");

        List<String> told = new Prerequisites(ProblemBank.open(root))
                .faults("mean").stream().map(Fault::text).toList();

        assertThat(told).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void aNameThatIsNoIdIsAFaultOfThePackage() {
        PackageOnDisk.good(root).replace(PackageOnDisk.YAML, "tests:", "prerequisites: [The Sum]\ntests:");

        assertThat(ProblemBank.open(root).check("mean"))
                .singleElement()
                .extracting(Fault::text)
                .asString()
                .contains("problem.yaml:8: 'an entry of prerequisites' is 'The Sum'; use small letters and digits");
    }

    @Test
    void ofABrokenPackageNothingIsKnown() {
        PackageOnDisk.good(root).delete(PackageOnDisk.REFERENCE);

        assertThat(new Prerequisites(ProblemBank.open(root)).faults("mean")).isEmpty();
    }
}
