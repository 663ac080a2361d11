package dev.gradus.problem;

import static dev.gradus.problem.BankOnDisk.REFERENCE;
import static dev.gradus.problem.BankOnDisk.TEMPLATE;
import static dev.gradus.problem.BankOnDisk.TESTS;
import static dev.gradus.problem.BankOnDisk.WRONG;
import static dev.gradus.problem.BankOnDisk.YAML;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row replaces a piece of a Java source of a valid package and names the one fault of it. {@code ⏎} is a line break. */
class BrokenSourcesTest {
    @TempDir
    Path root;

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        class MeanTest {      | class MeanTest {⏎@Test void extra() {}        | 6  | the test method 'extra' is not planned and would never run        | add it to 'tests' in problem.yaml
        class MeanTest {      | class MeanTest {⏎void meanOfOneValue(int i) {} | 8 | the test method 'meanOfOneValue' is overloaded                     | a name of its own
        class MeanTest {      | class MeanTest {⏎@Nested class Inner {}        | 6  | @Nested is not used here                                         | move the tests to a top-level class
        class MeanTest {      | class MeanTest {⏎static class In { @Test void x() {} } | 6 | the test method 'x' is in a nested class                  | move it to the top-level class
        class MeanTest {      | class MeanTest {⏎@TestTemplate void x() {}     | 6  | @TestTemplate is not used here                                   | use @Test
        class MeanTest {      | class Solution {}⏎class MeanTest {            | 5  | declares the type 'Solution', which is the learner's             | rename it
        class MeanTest {      | @Disabled class MeanTest {                    | 5  | @Disabled would leave out a planned test                         | remove it
        @Test⏎    void meanOfO | @Test @Disabled("x") void meanOfO            | 6  | @Disabled would leave out a planned test                         | remove it
        @Test⏎    void meanOfO | @Test @DisabledOnOs(OS.MAC) void meanOfO     | 6  | @DisabledOnOs would leave out a planned test                     | remove it
        @Test⏎    void meanOfO | @Test @EnabledIf("x") void meanOfO           | 6  | @EnabledIf would leave out a planned test                        | remove it
        void meanOfOneValue   | private void meanOfOneValue                   | 7  | is private, static or abstract                                   | write 'void meanOfOneValue()'
        void meanOfOneValue   | static void meanOfOneValue                    | 7  | is private, static or abstract                                   | write 'void meanOfOneValue()'
        void meanOfOneValue   | int meanOfOneValue                            | 7  | the test method 'meanOfOneValue' returns a value                 | write 'void meanOfOneValue()'
        @Test⏎    void meanOfT | }⏎abstract class More {⏎@Test void meanOfT   | 13 | is in an interface or an abstract class                          | a class that stands alone
        import org.junit.jupiter.api.Test; | import org.junit.jupiter.api.Test;⏎import org.junit.jupiter.api.Assumptions; | 4 | assumptions are not used here | assert it
        import org.junit.jupiter.api.Test; | import org.junit.jupiter.api.Test;⏎import static org.junit.jupiter.api.Assumptions.assumeTrue; | 4 | assumptions are not used here | assert it
        meanOfOneValue() {    | meanOfOneValue() {⏎Assumptions.assumeTrue(true); | 8 | assumptions are not used here                                  | assert it
        meanOfOneValue() {    | meanOfOneValue() {⏎org.junit.jupiter.api.Assumptions.abort(); | 8 | assumptions are not used here                     | assert it
        meanOfOneValue() {    | meanOfOneValue() {⏎throw new org.opentest4j.TestAbortedException(); | 8 | assumptions are not used here               | assert it
        meanOfOneValue() {    | meanOfOneValue( {                             | 7  | is not Java: found an unexpected "{"                             | mend the source
        class MeanTest {      | class Heir extends MeanTest {}⏎class MeanTest { | 5 | the class 'Heir' extends a test class and would run its tests again | stand alone
        import static         | // by hand⏎package x;⏎import static           | 2  | has a 'package' line                                             | unnamed package
        """)
    void aFaultOfTheHiddenTestsIsNamed(String piece, String by, int line, String message, String next) {
        theOneFault(TESTS, piece, by, line, message, next);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        public class          | package x;⏎public class                       | 1  | has a 'package' line                                             | remove it
        return 0;             | return 0                                      | 3  | is not Java: found an unexpected "}"                             | mend the source
        class Solution        | class Answer                                  | 0  | has no class Solution                                            | begin with 'public class Solution {'
        class Solution {      | interface Solution {                          | 0  | has no class Solution                                            | begin with 'public class Solution {'
        public static         | static                                        | 1  | the class Solution has no public static method                   | it is the contract
        public static double mean(double[] values) | public static void main(String[] args) | 1 | the class Solution has no public static method      | it is the contract
        double[] values       | double... values                              | 2  | method 'mean' has varargs                                        | write 'double[]', an array
        public static double  | public static <T> double                      | 2  | method 'mean' is generic                                         | the types that the tests use
        values) {             | values) throws Exception {                    | 2  | method 'mean' has a 'throws' clause                              | remove it
        double[] values       | Function<Double, Double> values               | 2  | the parameter `Function<Double, Double> values` cannot cross to the learner's process | allowed, with their imports, are primitives
        double[] values       | List<Double> values                           | 2  | the parameter `List<Double> values` cannot cross                 | with their imports
        double[] values       | java.util.Set<Double> values                  | 2  | the parameter `java.util.Set<Double> values` cannot cross        | allowed
        double[] values       | java.util.List<Runnable> values               | 2  | the parameter `java.util.List<Runnable> values` cannot cross     | allowed
        static double mean    | static Runnable mean                          | 2  | the return type `Runnable` cannot cross                          | allowed
        ~    public static~   | ~    public static double mean() { return 0; }⏎    public static~ | 3 | method 'mean' overloads another method of the contract | a name of its own
        """)
    void aFaultOfTheTemplateIsNamed(String piece, String by, int line, String message, String next) {
        BankOnDisk.valid(root).replace(YAML, "examples:\n  - {call: \"mean([1, 2, 6])\", returns: 3.0}\n", "");

        theOneFault(TEMPLATE, piece, by, line, message, next);
    }

    @Test
    void aPackageLineIsRefusedInTheReferenceAndInAKnownWrongSolution() {
        BankOnDisk disk = BankOnDisk.valid(root)
                .replace(REFERENCE, "class Solution", "/* package y; */ package x; class Solution")
                .replace(WRONG, "class Solution", "\npackage x;\nclass Solution");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::file, Fault::line, Fault::message)
                .containsExactly(tuple(REFERENCE, 1, "has a 'package' line"), tuple(WRONG, 2, "has a 'package' line"));
    }

    @Test
    void theWordPackageElsewhereIsNoPackageLine() {
        BankOnDisk disk = BankOnDisk.valid(root)
                .write(REFERENCE, "// package a;\n/* package b; */\nclass Solution { int packages; /* package c; */ }");

        assertThat(disk.open().check("mean")).isEmpty();
    }

    @Test
    void aPlannedTestWithoutAMethodIsNamedAtItsPlaceInThePlan() {
        BankOnDisk disk = BankOnDisk.valid(root).replace(TESTS, "void meanOfOneValue", "void meanOfOneValu");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly(
                        YAML + ":9: the planned test 'meanOfOneValue' is no test method of a top-level class in tests/;"
                                + " did you mean 'meanOfOneValu'?",
                        TESTS + ":7: the test method 'meanOfOneValu' is not planned and would never run;"
                                + " add it to 'tests' in problem.yaml, or remove it");
    }

    @Test
    void aMethodThatIsNoTestDoesNotCarryAPlannedId() {
        BankOnDisk disk =
                BankOnDisk.valid(root).replace(TESTS, "@Test\n    void meanOfOneValue", "void meanOfOneValue");

        assertThat(disk.open().check("mean"))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).startsWith("the planned test 'meanOfOneValue' is no test"));
    }

    @Test
    void theSameTestInTwoClassesIsRefused() {
        BankOnDisk disk = BankOnDisk.valid(root)
                .write(
                        "problems/mean/tests/OtherTest.java",
                        "import org.junit.jupiter.api.Test;\nclass OtherTest {\n@Test void meanOfOneValue() {}\n}\n");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly("problems/mean/tests/OtherTest.java:3: a second test class has a test method"
                        + " 'meanOfOneValue'; rename one: an id names one method of the whole package");
    }

    @Test
    void everyKindOfTestMethodCounts() {
        BankOnDisk disk = BankOnDisk.valid(root)
                .replace(TESTS, "@Test\n    void meanOfOneValue", "@RepeatedTest(3)\n    void meanOfOneValue")
                .replace(
                        TESTS,
                        "@Test\n    void meanOfThreeValues() {",
                        "@org.junit.jupiter.api.TestFactory\n    Object meanOfThreeValues() {");

        assertThat(disk.open().check("mean")).isEmpty();
    }

    @Test
    void aProvidedTypeIsNotCalledSolution() {
        BankOnDisk disk =
                BankOnDisk.valid(root).write("problems/mean/provided/P.java", "\nrecord Solution(int a) {}\n");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::text)
                .containsExactly(
                        "problems/mean/provided/P.java:2: declares the type 'Solution', which is the learner's;"
                                + " rename it");
    }

    @Test
    void aProvidedTypeThatCannotBeReadIsOneFaultAndNotAlsoOneOfTheContract() {
        BankOnDisk disk = BankOnDisk.valid(root)
                .write("problems/mean/provided/Point.java", "record Point(int x {}\n")
                .replace(YAML, "mean([1, 2, 6])", "mean([null])")
                .replace(TEMPLATE, "double[] values", "Point[] values");

        assertThat(disk.open().check("mean"))
                .extracting(Fault::file)
                .containsExactly("problems/mean/provided/Point.java");
    }

    private void theOneFault(String file, String piece, String by, int line, String message, String next) {
        BankOnDisk disk = BankOnDisk.at(root).replace(file, piece.replace('⏎', '\n'), by.replace('⏎', '\n'));

        assertThat(disk.open().check("mean")).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.message()).contains(message);
            assertThat(fault.next()).contains(next);
            assertThat(fault.line()).isEqualTo(line);
        });
    }
}
