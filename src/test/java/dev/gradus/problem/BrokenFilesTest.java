package dev.gradus.problem;

import static dev.gradus.problem.BankOnDisk.REFERENCE;
import static dev.gradus.problem.BankOnDisk.TEMPLATE;
import static dev.gradus.problem.BankOnDisk.TESTS;
import static dev.gradus.problem.BankOnDisk.WRONG;
import static dev.gradus.problem.BankOnDisk.YAML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private static final String HOME = "problems/mean/";

    @TempDir
    Path root;

    private BankOnDisk disk;

    @BeforeEach
    void aBankWithOneValidProblem() {
        disk = BankOnDisk.valid(root);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        problems/mean/problem.yaml                        | is missing                              | beginning with format: 1
        problems/mean/statement.md                        | is missing                              | as learners read it
        problems/mean/reference/Solution.java             | is missing                              | which passes every test
        problems/mean/wrong/divides-by-two/Solution.java  | is missing, but problem.yaml names it   | or remove the entry
        solutions-template/mean/Solution.java             | is missing                              | are the contract
        """)
    void aMissingFileIsNamed(String file, String message, String next) {
        disk.delete(file);

        assertThat(disk.open().check("mean")).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isZero();
            assertThat(fault.message()).isEqualTo(message);
            assertThat(fault.next().replace("'", "")).contains(next);
        });
    }

    @Test
    void aPackageWithoutTestsIsBroken() {
        disk.delete(TESTS);

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .contains(
                        "problems/mean/tests: has no Java file; add the hidden tests, such as tests/ProblemTest.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problems/mean/todo.txt",
                "problems/mean/tests/data.csv",
                "problems/mean/tests/Mean Test.java",
                "problems/mean/reference/Other.java",
                "problems/mean/wrong/notes.txt",
                "problems/mean/wrong/divides-by-two/Solution.class",
                "solutions-template/mean/Main.java"
            })
    void aStrayFileIsNamed(String file) {
        disk.write(file, "x");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly(file + ": is a file that no problem has; remove it, or check its name and its folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problems/mean/old",
                "problems/mean/tests/more",
                "problems/mean/wrong/divides-by-two/more",
                "solutions-template/mean/more"
            })
    void aStrayFolderIsNamedOnceWhateverItHolds(String folder) {
        disk.write(folder + "/A.java", "x").write(folder + "/B.java", "x");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly(folder + ": is a folder that no problem has; remove it, or move what it holds");
    }

    @Test
    void aFolderOfAKnownWrongSolutionNeedsItsEntry() {
        disk.write(HOME + "wrong/other/Solution.java", "class Solution {}");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly("problems/mean/wrong/other: has no entry in 'wrong' of problem.yaml;"
                        + " add 'other: {fails: [...], says: ...}'");
    }

    @Test
    void whatFileBrowsersLeaveBehindIsNoFault() {
        String digest = disk.open().find("mean").digest();
        disk.write(HOME + ".DS_Store", "x").write(HOME + "tests/Thumbs.db", "x");

        assertThat(disk.open().find("mean").digest()).isEqualTo(digest);
    }

    @Test
    void fingerprintsMayStandBesideTheKnownWrongSolutions() {
        disk.write(HOME + "wrong/fingerprints.json", "{}");

        assertThat(disk.open().check("mean")).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() {
        disk.write(HOME + "statement.md", "one\ntwo \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts())
                .containsExactly(HOME + "statement.md:2: is not UTF-8 text; save it with the encoding UTF-8");
    }

    @Test
    void aFileOfMoreThanOneMiBIsNamedAndOneOfExactlyThatSizeIsNot() {
        disk.write(HOME + "NOTES.md", " ".repeat(1 << 20));
        assertThat(texts()).isEmpty();

        disk.write(HOME + "NOTES.md", " ".repeat((1 << 20) + 1));
        assertThat(texts()).containsExactly(HOME + "NOTES.md: is larger than 1 MiB; make it smaller");
    }

    @Test
    void aByteOrderMarkIsNamed() {
        disk.write(YAML, "\uFEFF" + disk.read(YAML));

        assertThat(texts()).containsExactly(YAML + ":1: begins with a byte order mark; save it as UTF-8 without one");
    }

    @Test
    void aNulCharacterIsNamedWithItsLine() {
        disk.write(TEMPLATE, "a\nb\0");

        assertThat(texts()).singleElement().asString().startsWith(TEMPLATE + ":2: holds a NUL character; ");
    }

    @Test
    void aSymbolicLinkIsNeverFollowed() throws IOException {
        disk.delete(REFERENCE);
        Files.createSymbolicLink(disk.path(REFERENCE), disk.path(WRONG));

        assertThat(texts()).containsExactly(REFERENCE + ": is a symbolic link; put the file itself in its place");
    }

    @Test
    void aFolderThatIsASymbolicLinkIsNeverFollowed() throws IOException {
        Files.createSymbolicLink(disk.path(HOME + "provided"), disk.path(HOME + "tests"));

        assertThat(texts()).containsExactly(HOME + "provided: is a symbolic link; put the file itself in its place");
    }

    @Test
    void everyFaultIsListedAtOnceByFileAndLine() {
        disk.replace(YAML, "difficulty: 1", "difficulty: 7")
                .replace(YAML, "kind: code", "kinds: code")
                .replace(TESTS, "@Test\n    void meanOfOneValue", "@Test @Disabled void meanOfOneValue")
                .replace(TEMPLATE, "double[] values", "Runnable values")
                .delete(REFERENCE);

        assertThatThrownBy(() -> disk.open().find("mean"))
                .isInstanceOfSatisfying(
                        BankException.Broken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(fault -> fault.file() + ":" + fault.line())
                                .containsExactly(
                                        YAML + ":1",
                                        YAML + ":3",
                                        YAML + ":6",
                                        REFERENCE + ":0",
                                        TESTS + ":6",
                                        TEMPLATE + ":2"))
                .hasMessageStartingWith(
                        "the problem 'mean' cannot be used:\n  " + YAML + ":1: the key 'kind' is missing; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{a: ",
                "\"",
                "- ",
                "a: !!java.lang.Runtime x\n",
                "%YAML 1.1\n---\n",
                "",
                "---\na: 1\n---\nb: 2\n",
                "? [x]\n: y\n",
                "&a [*a]",
                "a: &a {b: *a}",
                "\u0085",
                "\u0001",
                "@",
                "<<: {a: 1}"
            })
    @Timeout(20)
    void noYamlEverThrows(String yaml) {
        disk.write(YAML, yaml);

        assertThat(disk.open().check("mean")).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.next()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    @Timeout(60)
    void yamlThatIsNestedWithoutEndIsOneFault(String opening) {
        disk.write(YAML, opening.repeat(100_000));

        assertThat(disk.open().check("mean"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo(YAML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "{", "!", "a[", "class A { ", "x ? ", "1 + "})
    @Timeout(60)
    void javaThatIsNestedWithoutEndIsAFault(String opening) {
        disk.write(TEMPLATE, "class Solution { static int x = " + opening.repeat(20_000));

        assertThat(disk.open().check("mean")).extracting(Fault::file).containsOnly(TEMPLATE);
    }

    private List<String> texts() {
        return disk.open().check("mean").stream().map(Fault::text).toList();
    }
}
