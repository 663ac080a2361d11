package dev.gradus.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.compile.words.JavacError;
import dev.gradus.submission.Submission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler in processes of its own: it says the same, and nothing that it reads holds up what comes after it. */
@Timeout(240)
final class CompilerProcessesTest {
    private static final String HARMLESS = "class Solution { static int f() { return 1; } }";
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(3);

    private final Set<Long> before = children();
    private final CompilerProcesses processes = new CompilerProcesses();

    @AfterEach
    void noProcessIsLeft() {
        processes.close();

        assertThat(started()).isEmpty();
    }

    @Test
    void itSaysWhatTheCompilerInThisProcessSays() throws IOException {
        Path bank = Path.of("problems/kl-divergence");
        List<String> sources = new ArrayList<>(List.of(
                HARMLESS,
                "",
                "class Solution { int x = y; }",
                "class Solution { String s = \"𝄞ä\\u0041\"; int z = \"ö\"; }",
                "class A { void f( { } }",
                "class Solution {" + " int x = y;".repeat(500) + "}",
                "class Solution { int " + "n".repeat(5000) + " = q; }"));
        try (Stream<Path> files = Files.walk(bank.resolve("wrong"))) {
            for (Path file : files.filter(each -> each.endsWith("Solution.java"))
                    .sorted(Comparator.comparing(Path::toString))
                    .limit(30)
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        for (String source : sources) {
            Javac.Run here =
                    Javac.run(List.of(new MemorySource(CompilerProcesses.FILE, source)), List.of(), Map.of(), DEADLINE);
            Javac.Run there = processes.run(source, Map.of(), DEADLINE);

            assertThat(there.finished()).isEqualTo(here.finished());
            assertThat(there.errors()).as(source).isEqualTo(here.errors());
            assertThat(there.classes().keySet()).isEqualTo(here.classes().keySet());
            here.classes()
                    .forEach((name, bytes) ->
                            assertThat(there.classes().get(name)).isEqualTo(bytes));
        }
        assertThat(started()).as("one process did all").hasSize(1);
    }

    @Test
    void providedClassesAreSeen() {
        Map<String, byte[]> provided =
                processes.run("record Point(int x) {}", Map.of(), DEADLINE).classes();

        assertThat(processes
                        .run("class Solution { int f(Point p) { return p.x(); } }", provided, DEADLINE)
                        .classes())
                .containsOnlyKeys("Solution");
        assertThat(processes
                        .run("class Solution { int f(Point p) { return p.x(); } }", Map.of(), DEADLINE)
                        .errors())
                .isNotEmpty();
    }

    static Stream<String> bombs() {
        String conditionals =
                IntStream.range(0, 60).mapToObj(n -> "(a ? java.util.List.of(").collect(Collectors.joining());
        return Stream.of(
                // Nested generic conditionals: minutes.
                "class Solution { Object f(boolean a) { var x = " + conditionals + "1"
                        + ") : java.util.Set.of(2))".repeat(60) + "; return x; } }",
                // Nested try and finally: each level doubles the code.
                "class Solution { void f() { " + "try { f(); } finally { ".repeat(24) + "f();" + "}".repeat(24)
                        + " } }",
                // Doubled constants: no heap is large enough.
                "class Solution { static final String S0 = \"" + "x".repeat(1000) + "\";"
                        + IntStream.range(1, 40)
                                .mapToObj(n -> "static final String S" + n + " = S" + (n - 1) + " + S" + (n - 1) + ";")
                                .collect(Collectors.joining())
                        + "}",
                // So deep that no stack is enough.
                "class Solution { int x = " + "(".repeat(120_000) + "1" + ")".repeat(120_000) + "; }");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aSourceThatTheCompilerGivesUpOnCostsTheNextOneNothing(String bomb) {
        Javac.Run run = processes.run(bomb, Map.of(), SHORT);

        assertThat(run.finished()).isFalse();
        assertThat(run.classes()).isEmpty();
        assertThat(processes.run(HARMLESS, Map.of(), DEADLINE).classes()).containsOnlyKeys("Solution");
        assertThat(started()).hasSize(1);
    }

    @Test
    void theLearnerReadsThatTheCompilerGaveUp() {
        try (InMemoryCompiler compiler = InMemoryCompiler.inProcessesOfItsOwn()) {
            CompileResult result = compiler.compile(
                    new Submission("it", bombs().skip(2).findFirst().orElseThrow(), ""), Map.of());

            assertThat(((CompileResult.Rejected) result).diagnostics())
                    .singleElement()
                    .satisfies(it -> assertThat(it.message()).isEqualTo("the compiler gave up on this program"));
        }
    }

    @Test
    void aProcessThatDiedWhileNobodyUsedItIsReplaced() throws Exception {
        processes.run(HARMLESS, Map.of(), DEADLINE);
        ProcessHandle only = ProcessHandle.of(started().iterator().next()).orElseThrow();
        only.destroyForcibly();
        only.onExit().get(10, TimeUnit.SECONDS);

        assertThat(processes.run(HARMLESS, Map.of(), DEADLINE).finished()).isTrue();
    }

    @Test
    void severalThreadsHaveAProcessEach() throws Exception {
        List<Thread> threads = new ArrayList<>();
        List<Javac.Run> runs = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> runs.add(processes.run(HARMLESS, Map.of(), DEADLINE)));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(runs).hasSize(3).allMatch(Javac.Run::finished);
    }

    @Test
    void messagesComeAsTheyWent() throws IOException {
        Javac.Run run = new Javac.Run(
                true,
                Map.of("A", new byte[] {1, 2}, "B$1", new byte[0]),
                List.of(new Javac.Told("Solution.java:1: ", new JavacError("c", "ä\n𝄞", -1, 2, 3))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompilerMessages.writeAnswer(new DataOutputStream(bytes), run);

        Javac.Run read = CompilerMessages.readAnswer(in(bytes.toByteArray()));

        assertThat(read.errors()).isEqualTo(run.errors());
        assertThat(read.classes().get("A")).containsExactly(1, 2);
        assertThat(read.classes()).containsOnlyKeys("A", "B$1");
    }

    @Test
    void aBrokenAnswerIsAnErrorOfReadingAndNothingElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CompilerMessages.writeAnswer(
                new DataOutputStream(bytes), new Javac.Run(true, Map.of("A", new byte[100]), List.of()));
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] broken = bytes.toByteArray();
            for (int n = 0; n <= random.nextInt(4); n++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            byte[] cut = java.util.Arrays.copyOf(broken, random.nextInt(broken.length + 1));
            try {
                CompilerMessages.readAnswer(in(cut));
            } catch (IOException expected) {
                assertThat(expected).as("seed " + seed).isNotNull();
            }
        }
        assertThatThrownBy(() -> CompilerMessages.readRequest(in(new byte[0]))).isInstanceOf(EOFException.class);
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private Set<Long> started() {
        Set<Long> started = new HashSet<>(children());
        started.removeAll(before);
        return started;
    }

    private static Set<Long> children() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }
}
