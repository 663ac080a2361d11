package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.sandbox.Workers;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of steps is a function of the program: not of the compiler within Java, not of what else the machine does. */
class RepeatableStepsTest {
    private static final Problem PROBLEM = Graded.problem(
                    "@Test void any() { Solution.f(new double[] {2, 3, 5}); }", "any")
            .withLimits(new Limits(20_000_000, Duration.ofSeconds(60), 64, 64 * 1024));

    /** A bit of everything that is counted. */
    private static final String MIX = """
            import java.math.*; import java.util.*; import java.util.stream.*;
            public class Solution {
                record Item(int n) implements Comparable<Item> { public int compareTo(Item o) { return Integer.compare(n, o.n); } }
                static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
                static double f(double[] x) {
                    double sum = 0;
                    for (int i = 0; i < 200_000; i++) { sum += Math.sqrt(i) * x[i % 3]; }
                    List<Item> items = new ArrayList<>();
                    for (int i = 0; i < 2000; i++) { items.add(new Item(i * 7919 % 2003)); }
                    Collections.sort(items);
                    Map<Item, Integer> map = new HashMap<>();
                    for (Item item : items) { map.merge(new Item(item.n() % 50), 1, Integer::sum); }
                    sum += IntStream.range(0, 10_000).filter(n -> n % 3 == 0).mapToObj(Integer::toString).collect(Collectors.joining()).length();
                    for (int i = 0; i < 300; i++) { try { if (i % 3 == 0) { throw new IllegalStateException("no " + i); } } catch (IllegalStateException e) { sum++; } finally { sum += depth(200); } }
                    sum += BigInteger.TWO.pow(5000).toString().length() + "ab".repeat(1000).replace("a", "cd").length() + new int[30][20].length + System.nanoTime();
                    System.out.println(sum);
                    return sum;
                }
            }
            """;

    private static final String ENDLESS =
            "public class Solution { static int g(int n) { return n < 2 ? n : g(n - 1) + g(n - 2); }"
                    + " static double f(double[] x) { double s = 0; while (true) { s += g(12); } } }";

    private static final String DEEP =
            "public class Solution { static long g(long a, double b) { return 1 + g(a + 1, b); } static double f(double[] x) { return g(1, 2); } }";

    private static List<TestOutcome> run(WorkerCommand worker, String... sources) {
        List<TestOutcome> outcomes = new ArrayList<>();
        Grader grader = new Grader(worker, Optional.empty());
        for (String source : sources) {
            GradeResult result = grader.grade(PROBLEM, new Submission("Solution.java", source, "sha256:test"));
            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.findings()).isEmpty();
            outcomes.addAll(result.tests());
        }
        return outcomes;
    }

    private static List<TestOutcome> usual() {
        return run(Workers.best(), MIX, ENDLESS, DEEP);
    }

    @DisabledOnOs(OS.WINDOWS)
    @ParameterizedTest
    @ValueSource(strings = {"-Xint", "-Xcomp", "-XX:-TieredCompilation", "-XX:-Inline"})
    void theyAreTheSameHoweverJavaCompiles(String flag, @TempDir Path folder) throws IOException {
        Path java = Files.createDirectory(folder.resolve("bin")).resolve("java");
        Path usual = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(java, "#!/bin/sh\nexec '" + usual + "' " + flag + " \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        assertThat(run(Workers.onJava(folder), MIX, ENDLESS, DEEP)).isEqualTo(usual());
    }

    @Test
    void theyAreTheSameWhileTheMachineIsBusy() {
        List<TestOutcome> alone = usual();
        AtomicBoolean busy = new AtomicBoolean(true);
        List<Thread> load = new ArrayList<>();
        for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors(); i++) {
            Thread thread = new Thread(() -> {
                while (busy.get()) {
                    Thread.onSpinWait();
                }
            });
            thread.setDaemon(true);
            thread.start();
            load.add(thread);
        }

        try {
            assertThat(usual()).isEqualTo(alone);
        } finally {
            busy.set(false);
        }

        assertThat(alone).extracting(TestOutcome::steps).allMatch(Optional::isPresent);
        assertThat(alone.get(1).steps()).contains(new Steps(20_000_000, 20_000_000));
    }
}
