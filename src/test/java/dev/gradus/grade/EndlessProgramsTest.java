package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.Cause;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program that would never end is stopped by its own steps or depth, always at the same place, and does nothing more once it is. */
class EndlessProgramsTest {
    private static final Path FILE = Path.of("src/test/resources/gate/endless.txt");
    private static final long STEPS = 1_000_000;

    private static final Problem PROBLEM = Graded.problem(
                    "@Test void passesForAnything() { try { Solution.f(new double[] {2}); } catch (Throwable t) { } }",
                    "passesForAnything")
            .withLimits(new Limits(STEPS, Duration.ofSeconds(30), 64, 16 * 1024));

    private static final String IMPORTS =
            "import java.math.*; import java.util.*; import java.util.function.*; import java.util.stream.*; ";

    private static final String FIELDS =
            IntStream.range(0, 5000).mapToObj(i -> "n" + i).collect(Collectors.joining(", "));

    /** @param cause the first word of the program's name */
    private record Endless(String name, Cause cause, String source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Endless> programs() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("(?m)^=== "))
                .skip(1)
                .map(EndlessProgramsTest::program)
                .toList();
    }

    private static Endless program(String text) {
        String[] head = text.split("\n", 2);
        String[] words = head[0].split(" ", 2);
        return new Endless(
                head[0],
                Cause.valueOf(words[0]),
                IMPORTS + "public class Solution {\n" + head[1].replace("FIELDS", FIELDS) + "}\n");
    }

    static Stream<Endless> all() throws IOException {
        return programs().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itIsStoppedTwiceAtTheSamePlaceAndPrintsNothingAfterwards(Endless program) {
        GradeResult first = Graded.grade(PROBLEM, program.source());
        GradeResult second = Graded.grade(PROBLEM, program.source());

        TestOutcome outcome = first.tests().get(0);
        assertThat(outcome.cause())
                .as(() -> first.findings() + " " + first.diagnostics() + " " + outcome)
                .contains(program.cause());
        assertThat(outcome.output().text()).as("printed after the end").doesNotContain("after");
        assertThat(second.tests()).isEqualTo(first.tests());
        if (program.cause() == Cause.STEPS) {
            assertThat(first.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
            assertThat(outcome.steps()).contains(new Steps(STEPS, STEPS));
            assertThat(outcome.message()).isEqualTo("stopped after 1,000,000 steps");
        }
        assertThat(outcome.frames()).isNotEmpty();
        assertThat(outcome.frames().get(0).sourceLine()).isNotBlank();
    }
}
