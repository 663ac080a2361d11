package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Fault;
import dev.gradus.sandbox.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new problem is whole from the first minute: only what an author has to think about is left. */
class ScaffoldTest {
    private static final Grader GRADER = new Grader(Workers.best(), Optional.empty());

    @TempDir
    Path root;

    private Scaffold scaffold;

    @BeforeEach
    void aBankWithOneProblem() {
        scaffold = new Scaffold(PackageOnDisk.good(root).open(), GRADER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double f(double[] x)",
                "public static boolean isPrime(int n);",
                "String name(char c, List<String> words)",
                "int[][] grid(long n, Map<String, Integer> counts)",
                "void sort(double[] x)",
                "Optional<Double> last(List<Double> x)"
            })
    void aPackageMadeOfASignatureHasNothingButThingsToDo(String signature) {
        Scaffold.Made made = scaffold.ofSignatures("new-problem", List.of(signature));

        assertThat(made.left())
                .isNotEmpty()
                .extracting(Fault::message)
                .allMatch(message -> message.startsWith("TODO: "));
        assertThat(made.files())
                .allSatisfy(file -> assertThat(root.resolve(file)).isRegularFile());
    }

    @Test
    void aPackageMadeOfAMarkedReferenceAsksForWhatStandsBetweenTheMarks() throws IOException {
        Scaffold.Made made = scaffold.ofReference("square-sum", """
                import java.util.Arrays;

                public class Solution {
                    // BEGIN SOLUTION
                    private static double square(double x) {
                        return Arrays.stream(new double[] {x, x}).reduce(1, (a, b) -> a * b);
                    }
                    // END SOLUTION

                    public static double square_sum(double[] x) {
                        double sum = 0;
                        // BEGIN SOLUTION
                        for (double each : x) {
                            sum += square(each);
                        }
                        // END SOLUTION
                        return sum;
                    }
                }
                """);

        assertThat(made.left())
                .isNotEmpty()
                .extracting(Fault::message)
                .allMatch(message -> message.startsWith("TODO: "));
        assertThat(root.resolve("solutions-template/square-sum/Solution.java")).hasContent("""
                public class Solution {
                    public static double square_sum(double[] x) {
                        double sum = 0;
                        throw new UnsupportedOperationException("square_sum is yours to write");
                    }
                }
                """);
        assertThat(root.resolve("problems/square-sum/reference/Solution.java"))
                .content()
                .doesNotContain("SOLUTION");
        assertThat(root.resolve("problems/square-sum/statement.md"))
                .content()
                .contains("square_sum([0.25, 0.75]) = 0.625");
        assertThat(root.resolve("problems/square-sum/problem.yaml")).content().contains("order: 20", "track: basics");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Softmax | double f(double[] x)  | 'Softmax' is no name of a problem; use small letters
            mean    | double f(double[] x)  | problems/mean is there already, and is left as it is; choose another name
            new     | double f(double[] x   | is no signature; write it as Java does
            new     | Runnable f(double x)  | the return type `Runnable` cannot cross to the learner's process
            """, quoteCharacter = '"')
    void whatCannotBeMadeIsToldAndLeavesNothingBehind(String id, String signature, String words) throws IOException {
        assertThatThrownBy(() -> scaffold.ofSignatures(id, List.of(signature)))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining(words);

        try (Stream<Path> problems = Files.list(root.resolve("problems"))) {
            assertThat(problems).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Solution { // BEGIN SOLUTION                                                  | no public static method
            public class Solution {⏎// BEGIN SOLUTION⏎}                                        | line 2: 'BEGIN SOLUTION' never ends
            public class Solution {⏎// END SOLUTION⏎}                                          | line 2: 'END SOLUTION' ends nothing
            public class Solution {⏎// BEGIN SOLUTION⏎// BEGIN SOLUTION⏎}                      | line 3: 'BEGIN SOLUTION' stands here again
            public class Answer {}                                                              | no class `Solution`
            public class Solution { public static int f() { return 1 }                          | line 1: the reference is not Java 17
            public class Solution {⏎public static int f() { return x; } }                      | line 2: the reference does not compile: cannot find symbol
            """)
    void aReferenceThatCannotBeUsedIsToldWithItsLine(String source, String words) {
        String text = source.replace('⏎', '\n').replace("{ // BEGIN SOLUTION", "{}");

        assertThatThrownBy(() -> scaffold.ofReference("new", text))
                .isInstanceOf(ScaffoldException.class)
                .hasMessageContaining(words);
    }
}
