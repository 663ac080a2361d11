package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.sandbox.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check tells beyond its faults. */
class BankCheckTest {
    @TempDir
    Path root;

    private BankCheck.Report report() {
        Problem problem = PackageOnDisk.good(root).open().find("mean");
        return new BankCheck(root, new Grader(Workers.best(), Optional.empty()), 2).check(problem, true);
    }

    @Test
    void theMatrixNamesWhatOneTestAloneCatches() {
        KillMatrix matrix = report().matrix();

        assertThat(matrix.killedBy("severalValues")).containsExactly("divides-by-two", "first-value");
        assertThat(matrix.killedByAlone("severalValues")).containsExactly("first-value");
        assertThat(MatrixText.of(matrix, true))
                .containsExactly(
                        "  1  oneValueIsItsOwnMean: fails 1, each of which another test fails too",
                        "  2  severalValues: fails 2; without it would pass: first-value",
                        "  3  refusesNoValues: fails 1; without it would pass: nothing-is-refused",
                        "",
                        "                     1   2   3",
                        "divides-by-two       x   x   .",
                        "first-value          .   x   .",
                        "nothing-is-refused   .   .   x");
    }

    @Test
    void theJsonHoldsTheFaultsTheMatrixAndTheMutants() {
        String json = CheckJson.of(Map.of("mean", report()), List.of());

        assertThat(json)
                .contains("\"schema\": \"gradus/bank-check/1\"", "\"faults\": 0", "\"id\": \"first-value\"")
                .containsPattern("\"mutants\": \\{\\s+\"made\": 1\\d,\\s+\"survivors\": \\[]");
    }

    @Test
    void anArgumentCoversItsMutantAndNoOther() {
        PackageOnDisk disk = PackageOnDisk.good(root)
                .replace(
                        PackageOnDisk.REFERENCE,
                        "double total = 0;",
                        "double total = 0;\n        total = total + 0 * 1;")
                .replace(PackageOnDisk.YAML, "wrong:", """
                        equivalent:
                          - line: "total = total + 0 * 1;"
                            mutant: "puts subtraction in the place of double addition"
                            because: "Nothing is added."
                        wrong:""");
        Problem problem = disk.open().find("mean");

        MutantReport mutants = new BankCheck(root, new Grader(Workers.best(), Optional.empty()), 2)
                .check(problem, true)
                .mutants()
                .orElseThrow();

        assertThat(mutants.survivors())
                .filteredOn(MutantReport.Survivor::argued)
                .extracting(MutantReport.Survivor::line)
                .containsExactly(7);
    }

    @Test
    void theMutantsOfTheFirstProblemAreTheSameOnEveryRunAndSpokenOfInWords() {
        Problem problem = ProblemBank.open(Path.of("")).find("kl-divergence");
        var classes = new Grader(Workers.best(), Optional.empty())
                .variants(
                        problem,
                        new dev.gradus.submission.Submission(
                                "Solution.java", problem.reference().text(), "sha256:x"))
                .classes();

        List<String> mutants = Mutants.of(classes, Map.of(), problem.reference().text()).stream()
                .map(mutant -> mutant.line() + " " + mutant.what() + ": " + mutant.source())
                .toList();

        assertThat(mutants)
                .hasSizeGreaterThan(12)
                .doesNotHaveDuplicates()
                .contains(
                        "6 puts multiplication in the place of double division: total += p[i] * Math.log(p[i] / q[i]);",
                        "5 moves the boundary (< to <=, > to >=, or back): if (p[i] > 0) {",
                        "9 returns 0.0d: return total;",
                        "6 takes the argument of log for its answer: total += p[i] * Math.log(p[i] / q[i]);");
    }
}
