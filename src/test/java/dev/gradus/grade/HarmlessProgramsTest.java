package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The gate lets pass what students, their books and their editors write, and what it re-writes runs as it should. */
class HarmlessProgramsTest {
    private static final Path FILE = Path.of("src/test/resources/gate/harmless.txt");

    private static final Problem PROBLEM = Graded.problem(
            "@Test void isOneMore() throws Throwable { assertEquals(3.0, Solution.f(new double[] {2}), 1e-9); }",
            "isOneMore");

    private static final String IMPORTS = """
            import java.lang.annotation.*;
            import java.math.*;
            import java.text.DecimalFormat;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.*;
            import java.util.regex.*;
            import java.util.stream.*;
            """;

    private record Control(String name, String source) {}

    private static List<Control> controls() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("(?m)^=== "))
                .skip(1)
                .map(HarmlessProgramsTest::control)
                .toList();
    }

    private static Control control(String text) {
        String[] head = text.split("\n", 2);
        String[] parts = head[1].split("(?m)^--- types\n", 2);
        String types = parts.length > 1 ? parts[1] : "";
        return new Control(head[0], IMPORTS + "public class Solution {\n" + parts[0] + "}\n" + types);
    }

    @Test
    void thereAreMany() throws IOException {
        assertThat(controls()).hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> everyOneIsAccepted() throws IOException {
        return controls().stream()
                .map(control -> DynamicTest.dynamicTest(control.name(), () -> {
                    GradeResult result = Graded.grade(PROBLEM, control.source());

                    assertThat(result.verdict())
                            .as(() -> control.source() + result.findings() + result.diagnostics() + result.tests())
                            .isEqualTo(Verdict.ACCEPTED);
                }));
    }

    @Test
    void aStackTraceIsOneLine() {
        GradeResult result = Graded.grade(
                PROBLEM,
                "public class Solution { static double f(double[] x) { new IllegalStateException(\"here\").printStackTrace(); return 3; } }");

        assertThat(result.tests().get(0).output().text()).isEqualTo("java.lang.IllegalStateException: here\n");
    }

    @Test
    void randomNumbersAreTheSameInEveryRun() {
        String source = "import java.util.*; public class Solution { static double f(double[] x) {"
                + " System.out.println(Math.random() + \" \" + new Random().nextInt()); return 3; } }";

        GradeResult first = Graded.grade(PROBLEM, source);
        GradeResult second = Graded.grade(PROBLEM, source);

        assertThat(first.tests().get(0).output().text())
                .isNotBlank()
                .isEqualTo(second.tests().get(0).output().text());
    }
}
