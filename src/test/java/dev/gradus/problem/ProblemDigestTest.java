package dev.gradus.problem;

import static dev.gradus.problem.BankOnDisk.REFERENCE;
import static dev.gradus.problem.BankOnDisk.TEMPLATE;
import static dev.gradus.problem.BankOnDisk.TESTS;
import static dev.gradus.problem.BankOnDisk.WRONG;
import static dev.gradus.problem.BankOnDisk.YAML;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemDigestTest {
    private static final String HINTS = "hints:\n  - Add them up.\n  - Then divide.\n";

    @TempDir
    Path root;

    private BankOnDisk disk;
    private String before;

    @BeforeEach
    void theDigestOfTheValidProblem() {
        disk = BankOnDisk.valid(root);
        before = digest();
    }

    private String digest() {
        return disk.open().find("mean").digest();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hints:\n  - Add them up.\n  - Then divide!\n",
                "hints:\n- Add them up.\n",
                "hints: [Add them up, \"Then, divide\"]\n",
                "hints: [Add them up,\n   Then divide] # two\n",
                "hints:\n  - |\n    Add them up.\n\n    All of them.\n",
                "hints:\n  - >-\n    Add them up.\n",
                "hints:\n  - \"Caf\u00e9 \ud83d\ude00\"\n  - Then\n    divide.\n",
                "hints: []\n",
                "\"hints\":\n  - x\n",
                ""
            })
    void hintsDoNotCountHoweverTheyAreWritten(String hints) {
        disk.replace(YAML, HINTS, hints);

        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void hintsAtTheEndOfTheFileDoNotCountEither() {
        String without = disk.read(YAML).replace(HINTS, "");
        disk.write(YAML, without);

        for (String hints :
                List.of("hints:\n  - x", "hints:\n  - x\n", "hints: [x]", "hints:\n  - |\n    x\n    y\n")) {
            disk.write(YAML, without + hints);
            assertThat(digest()).as(hints).isEqualTo(before);
        }
    }

    @Test
    void aCommentBelowTheHintsIsNoPartOfThem() {
        disk.replace(YAML, HINTS, HINTS + "# below\n");

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void charactersBeyondTheBasicPlaneBeforeTheHintsDoNotShiftThem() {
        disk.replace(YAML, "The mean", "The mean \ud83d\ude00\ud83d\ude00");
        String smiling = digest();
        disk.replace(YAML, HINTS, "hints: [y]\n");

        assertThat(smiling).isNotEqualTo(before);
        assertThat(digest()).isEqualTo(smiling);
    }

    @Test
    void theStatementAndTheNotesDoNotCount() {
        disk.write("problems/mean/statement.md", "# Another\n").delete("problems/mean/NOTES.md");

        assertThat(digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        problems/mean/problem.yaml                       | The mean              | A mean
        problems/mean/problem.yaml                       | points: 1             | points: 3
        problems/mean/problem.yaml                       | Divide by the length. | Divide by n.
        problems/mean/problem.yaml                       | heap: 64              | heap: 65
        problems/mean/problem.yaml                       | returns: 3.0          | returns: 3.00
        problems/mean/tests/MeanTest.java                | 4.0                   | 5.0
        problems/mean/reference/Solution.java            | v[0]                  | v[1]
        problems/mean/wrong/divides-by-two/Solution.java | / 2                   | / 3
        solutions-template/mean/Solution.java            | return 0;             | return 1;
        """)
    void everythingElseCounts(String file, String piece, String by) {
        disk.replace(file, piece, by);

        assertThat(digest()).isNotEqualTo(before);
    }

    @Test
    void aNewFileCounts() {
        disk.write("problems/mean/wrong/fingerprints.json", "{}");
        String withFingerprints = digest();
        disk.write("problems/mean/provided/P.java", "record P(int a) {}");

        assertThat(withFingerprints).isNotEqualTo(before);
        assertThat(digest()).isNotEqualTo(withFingerprints);
    }

    @Test
    void bytesThatMoveFromOneFileToTheNextCount() {
        disk.write("problems/mean/provided/A.java", "class A {}\n")
                .write("problems/mean/provided/B.java", "class B {}\n//\n");
        String one = digest();
        disk.write("problems/mean/provided/A.java", "class A {}\n//\n")
                .write("problems/mean/provided/B.java", "class B {}\n");

        assertThat(digest()).isNotEqualTo(one);
    }

    @Test
    void theNameOfAFileCounts() {
        disk.write("problems/mean/provided/A.java", "class C {}\n");
        String one = digest();
        disk.delete("problems/mean/provided/A.java").write("problems/mean/provided/B.java", "class C {}\n");

        assertThat(digest()).isNotEqualTo(one);
    }

    @Test
    void aCheckoutWithWindowsLineEndsIsTheSameProblem() {
        Problem unix = disk.open().find("mean");
        for (String file : List.of(YAML, TESTS, REFERENCE, WRONG, TEMPLATE, "problems/mean/statement.md")) {
            disk.write(file, disk.read(file).replace("\n", "\r\n"));
        }

        assertThat(disk.open().find("mean")).isEqualTo(unix);
    }
}
