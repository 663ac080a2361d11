package dev.gradus.grade;

import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Limits;
import dev.gradus.problem.Listing;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.SourceFile;
import dev.gradus.problem.ValueType;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.sandbox.Workers;
import dev.gradus.submission.Submission;
import dev.gradus.submission.SubmissionException;
import dev.gradus.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grades sources in tests: against the bank's first problem, or against a small problem made here. */
final class Graded {
    static final ValueType DOUBLES = new ValueType.ArrayOf(ValueType.Primitive.DOUBLE);
    static final Limits SHORT = new Limits(50_000_000, Duration.ofMillis(1500), 64, 16 * 1024);

    private static final int EVERY = Integer.getInteger("gradus.every", 1);
    private static final int FROM = Integer.getInteger("gradus.from", 0);

    private static final Grader GRADER = new Grader(Workers.best(), Optional.empty());

    private static final Grader WITHOUT_GATE =
            new Grader(Workers.best(), Optional.empty(), new InMemoryCompiler(), Optional.empty());

    private static final Map<Path, GradeResult> CORPUS = new ConcurrentHashMap<>();

    private Graded() {}

    /** The first problem of the bank, with a shorter wall time. */
    static Problem klDivergence() {
        Problem problem = ProblemBank.open(Path.of("")).find("kl-divergence");
        return problem.withLimits(new Limits(
                50_000_000, Duration.ofSeconds(4), 128, problem.limits().outputBytes()));
    }

    static GradeResult grade(Problem problem, String source) {
        return GRADER.grade(problem, new Submission("Solution.java", source, "sha256:test"));
    }

    /** The text of a folder's {@code Solution.java}, read as a learner's file is. */
    static String source(Path folder) throws SubmissionException {
        return new SubmissionReader()
                .read(folder.resolve("Solution.java"), "Solution.java")
                .text();
    }

    /** Grades with the gate off: what stands behind it must hold alone. */
    static GradeResult gradeWithoutGate(Problem problem, String source) {
        return WITHOUT_GATE.grade(problem, new Submission("Solution.java", source, "sha256:test"));
    }

    /** Wraps a method body as {@code kl_divergence}. */
    static String kl(String body) {
        return "public class Solution {\n    public static double kl_divergence(double[] p, double[] q) {\n" + body
                + "\n    }\n}\n";
    }

    static final String RIGHT_BODY =
            "double sum = 0; for (int i = 0; i < p.length; i++) { if (p[i] > 0) { sum += p[i] * Math.log(p[i] / q[i]); } }"
                    + " return sum;";

    /** A problem with the contract {@code double f(double[] x)} and these test methods in one class. */
    static Problem problem(String testClassBody, String... testIds) {
        return problem(List.of(method("f", ValueType.Primitive.DOUBLE, DOUBLES)), List.of(), testClassBody, testIds);
    }

    static Problem problem(
            List<Contract.Method> methods, List<SourceFile> provided, String testClassBody, String... testIds) {
        String tests = """
                import static org.junit.jupiter.api.Assertions.*;
                import java.util.*;
                import java.util.stream.*;
                import org.junit.jupiter.api.*;
                import org.junit.jupiter.params.*;
                import org.junit.jupiter.params.provider.*;
                class HiddenTest {
                %s
                }
                """.formatted(testClassBody);
        List<PlannedTest> planned = Arrays.stream(testIds)
                .map(id -> new PlannedTest(id, "title of " + id, 1, Reveal.FULL))
                .toList();
        Contract contract = new Contract("Solution", List.of("import java.util.*;"), methods);
        return new Problem(
                "made",
                new Listing("Made", "made", 1, 1, List.of(), List.of()),
                contract,
                planned,
                List.of(),
                List.of(),
                List.of(),
                SHORT,
                List.of(),
                List.of(),
                List.of(),
                "",
                new SourceFile("t", "Solution.java", ""),
                new SourceFile("r", "Solution.java", ""),
                List.of(new SourceFile("tests/HiddenTest.java", "HiddenTest.java", tests)),
                provided,
                Optional.empty(),
                "sha256:" + Integer.toHexString((tests + methods + provided).hashCode()));
    }

    static Contract.Method method(String name, ValueType returns, ValueType... parameters) {
        List<Contract.Parameter> named = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            named.add(new Contract.Parameter(parameters[i], "a" + i));
        }
        return new Contract.Method(name, returns, named);
    }

    /** {@code PASSED}, {@code ERRORED/EXIT}: one a planned test, in order. */
    static List<String> statuses(GradeResult result) {
        return result.tests().stream().map(Graded::status).toList();
    }

    private static String status(TestOutcome outcome) {
        return outcome.status() + outcome.cause().map(cause -> "/" + cause).orElse("");
    }

    /** The folders of one kind of submissions, by name; fewer as {@link #sample} says. */
    static List<Path> corpus(Path kind) throws IOException {
        try (Stream<Path> found = Files.list(kind)) {
            return sample(found.filter(Files::isDirectory).sorted().toList());
        }
    }

    /** All of them, or with {@code -Dgradus.every=4} every fourth, from the one that {@code -Dgradus.from} counts from 0. */
    static <T> List<T> sample(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(at -> at % EVERY == FROM)
                .mapToObj(all::get)
                .toList();
    }

    static boolean isSampled() {
        return EVERY > 1;
    }

    /** How many of so many {@link #sample} leaves. */
    static int share(int all) {
        return (all - FROM + EVERY - 1) / EVERY;
    }

    /** Grades a submission of the corpora against the bank's first problem; once, however many tests ask for it. */
    static GradeResult ofCorpus(Problem problem, Path folder) {
        return CORPUS.computeIfAbsent(folder, each -> {
            try {
                return grade(problem, source(each));
            } catch (SubmissionException e) {
                throw new AssertionError(each.toString(), e);
            }
        });
    }
}
