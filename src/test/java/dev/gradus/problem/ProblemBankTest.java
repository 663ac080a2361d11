package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemBankTest {
    @TempDir
    Path root;

    private BankOnDisk disk;

    @BeforeEach
    void aBankWithOneValidProblem() {
        disk = BankOnDisk.valid(root);
    }

    @Test
    void aValidPackageIsReadWhole() {
        Problem problem = disk.open().find("mean");

        assertThat(problem.id()).isEqualTo("mean");
        assertThat(problem.title()).isEqualTo("The mean");
        assertThat(problem.listing().track()).isEqualTo("basics");
        assertThat(problem.listing().order()).isEqualTo(10);
        assertThat(problem.listing().difficulty()).isEqualTo(1);
        assertThat(problem.listing().topics()).containsExactly("arrays", "statistics");
        assertThat(problem.contract().methods().get(0).declaration()).isEqualTo("double mean(double[] values)");
        assertThat(problem.tests())
                .containsExactly(
                        new PlannedTest("meanOfOneValue", "one value is its own mean", 1, Reveal.FULL),
                        new PlannedTest("meanOfThreeValues", "three values", 2, Reveal.MESSAGE));
        assertThat(problem.rules()).containsExactly(new RuleSetting("no-streams", Severity.WARNING));
        assertThat(problem.limits()).isEqualTo(new Limits(1000, Duration.ofMillis(500), 64, 4096));
        assertThat(problem.hints()).containsExactly("Add them up.", "Then divide.");
        assertThat(problem.statement()).isEqualTo("# The mean\n");
        assertThat(problem.template().path()).isEqualTo(BankOnDisk.TEMPLATE);
        assertThat(problem.reference().path()).isEqualTo(BankOnDisk.REFERENCE);
        assertThat(problem.testSources()).extracting(SourceFile::name).containsExactly("MeanTest.java");
        assertThat(problem.provided()).isEmpty();
        assertThat(problem.digest()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void aKnownWrongSolutionNamesItsTestsInTheOrderOfThePlan() {
        KnownWrong wrong = disk.open().find("mean").wrong().get(0);

        assertThat(wrong.id()).isEqualTo("divides-by-two");
        assertThat(wrong.fails()).containsExactly("meanOfOneValue", "meanOfThreeValues");
        assertThat(wrong.says()).isEqualTo("Divide by the length.");
        assertThat(wrong.source().path()).isEqualTo(BankOnDisk.WRONG);
    }

    @Test
    void anExampleIsTypedByTheContract() {
        Literal.Sequence values =
                new Literal.Sequence(List.of(new Literal.Num("1"), new Literal.Num("2"), new Literal.Num("6")));

        assertThat(disk.open().find("mean").examples())
                .containsExactly(new Example(
                        new CallText("mean", List.of(values)), new Literal.Num("3.0"), Example.DEFAULT_WITHIN));
    }

    @Test
    void whatIsOptionalMayBeAbsent() {
        disk.write(BankOnDisk.YAML, """
                format: 1
                title: The mean
                kind: code
                track: basics
                order: 10
                difficulty: 3
                topics: []
                tests:
                - id: meanOfOneValue
                  title: one
                  points: 0
                - id: meanOfThreeValues
                  title: three
                  points: 1
                """)
                .delete(BankOnDisk.WRONG)
                .delete("problems/mean/wrong/divides-by-two")
                .delete("problems/mean/NOTES.md");

        Problem problem = disk.open().find("mean");

        assertThat(problem.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(problem.examples()).isEmpty();
        assertThat(problem.rules()).isEmpty();
        assertThat(problem.hints()).isEmpty();
        assertThat(problem.wrong()).isEmpty();
    }

    @Test
    void aMisspeltIdIsAnsweredWithTheNearestOne() {
        assertThatThrownBy(() -> disk.open().find("maen"))
                .isInstanceOf(BankException.NotFound.class)
                .hasMessage("there is no problem 'maen'; did you mean 'mean'? `gradus list` shows all");
    }

    @Test
    void anIdThatResemblesNothingIsAnsweredWithoutAGuess() {
        assertThatThrownBy(() -> disk.open().find("quaternions"))
                .isInstanceOf(BankException.NotFound.class)
                .hasMessage("there is no problem 'quaternions'; `gradus list` shows all");
    }

    @Test
    void anIdIsNeverAPath() {
        assertThatThrownBy(() -> disk.open().find("../problems/mean")).isInstanceOf(BankException.NotFound.class);
        assertThatThrownBy(() -> disk.open().find("mean/../mean")).isInstanceOf(BankException.NotFound.class);
        assertThatThrownBy(() -> disk.open().find("")).isInstanceOf(BankException.NotFound.class);
        assertThatThrownBy(() -> disk.open().check("..\\mean")).isInstanceOf(BankException.NotFound.class);
    }

    @Test
    void aFolderWithoutProblemsIsNoBank() {
        assertThatThrownBy(() -> ProblemBank.open(root.resolve("nowhere")))
                .isInstanceOf(BankException.NotFound.class)
                .hasMessageContaining("it has no folder 'problems'")
                .hasMessageContaining("--bank");
        assertThatThrownBy(() -> ProblemBank.open(root.resolve("problems"))).isInstanceOf(BankException.NotFound.class);
    }

    @Test
    void theListGoesByTrackOrderAndIdAndHidesNoBrokenPackage() {
        copyOfMean("b-second", "track: basics", "track: basics");
        copyOfMean("a-second", "order: 10", "order: 10");
        copyOfMean("first", "order: 10", "order: 9");
        copyOfMean("advanced", "track: basics", "track: advanced");
        copyOfMean("broken", "format: 1", "format: 7");

        List<BankEntry> entries = disk.open().entries();

        assertThat(disk.open().ids()).containsExactly("a-second", "advanced", "b-second", "broken", "first", "mean");
        assertThat(entries)
                .extracting(BankEntry::id)
                .containsExactly("advanced", "first", "a-second", "b-second", "mean", "broken");
        assertThat(entries.get(5))
                .isInstanceOfSatisfying(
                        BankEntry.Broken.class,
                        broken -> assertThat(broken.faults()).hasSize(1));
        assertThat(entries.get(0)).isInstanceOf(BankEntry.Usable.class);
    }

    @Test
    void whatBelongsToNoPackageIsNamed() {
        disk.write("problems/KL_Div/problem.yaml", "")
                .write("problems/notes.txt", "")
                .write("problems/README.md", "")
                .write("problems/.DS_Store", "")
                .write("solutions-template/maen/Solution.java", "");

        assertThat(disk.open().ids()).containsExactly("mean");
        assertThat(disk.open().strays())
                .extracting(Fault::text)
                .containsExactly(
                        "problems/KL_Div: has a name that no problem has; rename it: use small letters and digits,"
                                + " with single hyphens between words",
                        "problems/notes.txt: is no folder of a problem; move it into one, or out of the bank",
                        "solutions-template/maen: belongs to no problem; did you mean 'mean'?");
    }

    @Test
    void aReturnedTextMayStandWithoutQuotesOfItsOwn() {
        disk.write(BankOnDisk.TEMPLATE, """
                import java.util.List;
                public class Solution {
                    public static String name(int n) { return ""; }
                    public static List<String> names(int[][] n) { return null; }
                    public static char letter() { return 'a'; }
                    public static boolean truth() { return true; }
                }
                """)
                .replace(BankOnDisk.YAML, "  - {call: \"mean([1, 2, 6])\", returns: 3.0}", """
                  - {call: name(1), returns: "it's [one]"}
                  - {call: name(2), returns: '"two"'}
                  - {call: name(3), returns: null}
                  - {call: "names([])", returns: [a, "b c"]}
                  - {call: 'names([[1]])', returns: '["a"]'}
                  - {call: letter(), returns: x}
                  - {call: letter(), returns: "'y'"}
                  - {call: truth(), returns: true, within: 0}""".indent(2)
                        .stripTrailing());

        Literal.Text a = new Literal.Text("a");
        assertThat(disk.open().find("mean").examples())
                .extracting(Example::returns)
                .containsExactly(
                        new Literal.Text("it's [one]"),
                        new Literal.Text("two"),
                        new Literal.Null(),
                        new Literal.Sequence(List.of(a, new Literal.Text("b c"))),
                        new Literal.Sequence(List.of(a)),
                        new Literal.Chr('x'),
                        new Literal.Chr('y'),
                        new Literal.Bool(true));
    }

    private void copyOfMean(String id, String piece, String by) {
        for (String file : List.of(
                BankOnDisk.YAML,
                BankOnDisk.TESTS,
                BankOnDisk.REFERENCE,
                BankOnDisk.WRONG,
                BankOnDisk.TEMPLATE,
                "problems/mean/statement.md")) {
            disk.write(file.replace("/mean/", "/" + id + "/"), disk.read(file));
        }
        disk.replace("problems/" + id + "/problem.yaml", piece, by);
    }
}
