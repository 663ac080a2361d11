package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.CallTarget;
import dev.gradus.compile.CompileResult;
import dev.gradus.compile.CompileResult.Compiled;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import dev.gradus.submission.Submission;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ValueTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * Runs little programs in real workers, behind the best walls that stand here. After each test a control program is answered by the same subject as if nothing had been, and
 * when it is closed nothing is left: no process, no folder, no thread.
 */
@Timeout(60)
abstract class WorkerTest {
    static final int OUTPUT_BYTES = 2000;

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler();
    private static final String CONTROL =
            " class Control { static int calls; static int f(int x) { return x + ++calls; } }";

    private WorkerCommand command;
    private final List<Subject> subjects = new ArrayList<>();
    private final Set<Subject> spent = new HashSet<>();
    private final Set<Path> folders = new TreeSet<>();

    /** Limits that end fast where a program never ends by itself. */
    static final Limits SHORT = new Limits(1, Duration.ofMillis(500), 64, OUTPUT_BYTES);

    /** Limits that no program of these tests meets by accident, however slow the machine. */
    static final Limits LONG = new Limits(1, Duration.ofSeconds(30), 64, OUTPUT_BYTES);

    /** Behind the best walls that stand here, unless a test says otherwise. */
    WorkerCommand command() {
        return Workers.best();
    }

    @BeforeEach
    void theWallStands() {
        command = command();
    }

    /** A subject that holds {@code class Solution} with these members, no test begun. */
    Subject loaded(Limits limits, String members) {
        return loadedFile(limits, "public class Solution { " + members + " }");
    }

    /** A subject that holds this source and the control program, no test begun. */
    Subject loadedFile(Limits limits, String source) {
        Map<String, byte[]> classes = compile(source + CONTROL, Map.of());
        Subject subject = new Subject(command, limits);
        subjects.add(subject);
        subject.load(classes, Set.of(), new ValueTypes(Map.of()));
        return subject;
    }

    /** A subject in which a test has begun. */
    Subject begun(Limits limits, String members) {
        return begin(loaded(limits, members));
    }

    Subject begin(Subject subject) {
        assertThat(subject.beginTest()).isTrue();
        ProcessHandle.current().children().forEach(this::noteFolder);
        return subject;
    }

    static Map<String, byte[]> compile(String source, Map<String, byte[]> provided) {
        CompileResult result = COMPILER.compile(new Submission("Solution.java", source, "sha256:0"), provided);
        assertThat(result).isInstanceOf(Compiled.class);
        return ((Compiled) result).classes();
    }

    /** Calls {@code Solution.f}, which takes what its descriptor says. */
    static CallEnd f(Subject subject, String descriptor, Object... arguments) {
        return subject.call(new CallTarget("f", "Solution", descriptor, true, ""), arguments);
    }

    /** Calls {@code static int f()}. */
    static CallEnd f(Subject subject) {
        return f(subject, "()I");
    }

    static CallEnd returned(Object value) {
        return new CallEnd.Returned(value);
    }

    static CallEnd brokenBy(Cause cause) {
        return new CallEnd.Broken(cause, Optional.empty());
    }

    static ThrownValue thrownBy(CallEnd end) {
        assertThat(end).isInstanceOf(CallEnd.Threw.class);
        return ((CallEnd.Threw) end).thrown();
    }

    /** Its time is used up: there is none left for the control program. */
    void spent(Subject subject) {
        spent.add(subject);
    }

    static void waitFor(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in vain: " + what).isLessThan(deadline);
            Thread.onSpinWait();
            sleepShortly();
        }
    }

    @AfterEach
    void theCoordinatorIsUnharmedAndNothingIsLeft() {
        try {
            subjects.stream().filter(subject -> !spent.contains(subject)).forEach(this::answersTheControl);
        } finally {
            subjects.forEach(Subject::close);
            subjects.forEach(Subject::close);
        }
        if (subjects.isEmpty()) {
            return;
        }
        waitFor(
                "no process is left",
                () -> ProcessHandle.current().children().findAny().isEmpty());
        waitFor(
                "no thread is left",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("worker-")));
        assertThat(folders).isNotEmpty().noneMatch(Files::exists);
    }

    private void answersTheControl(Subject subject) {
        begin(subject);
        CallEnd end = subject.call(new CallTarget("f", "Control", "(I)I", true, "int"), new Object[] {41});
        assertThat(end).isEqualTo(returned(42));
        assertThat(subject.broken()).isEmpty();
        assertThat(subject.endTest().text()).isEmpty();
    }

    /** The worker's own folder, where the system tells with which arguments it was started. */
    private void noteFolder(ProcessHandle worker) {
        String prefix = "-Djava.io.tmpdir=";
        worker.info().arguments().stream()
                .flatMap(java.util.Arrays::stream)
                .filter(argument -> argument.startsWith(prefix))
                .forEach(argument -> folders.add(Path.of(argument.substring(prefix.length()))));
    }

    private static void sleepShortly() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
