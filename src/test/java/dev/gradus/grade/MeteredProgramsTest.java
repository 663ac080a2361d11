package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The meter changes nothing but the number of steps: what a program prints, gives back and throws, and on which line. */
class MeteredProgramsTest {
    private static final Path FILE = Path.of("src/test/resources/gate/metered.txt");

    private static final Problem PROBLEM = Graded.problem(
                    "@Test void isNeverRight() { assertEquals(-1.0, Solution.f(new double[] {2, 3, 5})); }",
                    "isNeverRight")
            .withLimits(new Limits(50_000_000, Duration.ofSeconds(30), 64, 64 * 1024));

    private static final String IMPORTS =
            "import java.math.*; import java.util.*; import java.util.function.*; import java.util.stream.*; ";

    /** More code than a jump of two bytes can pass over once it is metered. */
    private static final String LARGE = "for (int k = 0; k < 2; k++) { s += k; } ".repeat(1100);

    private record Program(String name, String source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Program> programs() throws IOException {
        String text = Files.readString(FILE).split("(?m)^--- end")[0];
        return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(each -> {
            String[] parts = each.split("\n", 2);
            return new Program(
                    parts[0], IMPORTS + "public class Solution {\n" + parts[1].replace("LARGE", LARGE) + "}\n");
        });
    }

    private static TestOutcome withoutSteps(TestOutcome outcome) {
        return new TestOutcome(
                outcome.test(),
                outcome.status(),
                outcome.cause(),
                outcome.message(),
                outcome.help(),
                outcome.expected(),
                outcome.actual(),
                outcome.tolerance(),
                outcome.frames(),
                outcome.calls(),
                outcome.omittedCalls(),
                outcome.output(),
                Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void itDoesTheSameWithAndWithoutTheMeterAndTakesTheSameStepsTwice(Program program) {
        GradeResult plain = Graded.gradeWithoutGate(PROBLEM, program.source());
        GradeResult metered = Graded.grade(PROBLEM, program.source());
        GradeResult again = Graded.grade(PROBLEM, program.source());

        assertThat(plain.diagnostics()).isEmpty();
        assertThat(metered.findings()).isEmpty();
        TestOutcome outcome = metered.tests().get(0);
        assertThat(withoutSteps(outcome)).isEqualTo(withoutSteps(plain.tests().get(0)));
        assertThat(outcome.steps())
                .hasValueSatisfying(steps -> assertThat(steps.used()).isPositive());
        assertThat(again.tests()).isEqualTo(metered.tests());
    }
}
