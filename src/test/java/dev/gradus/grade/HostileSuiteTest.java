package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.Compilers;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Reveal;
import dev.gradus.problem.Severity;
import dev.gradus.report.ReportFormat;
import dev.gradus.report.ReportFormats;
import dev.gradus.report.TextStyle;
import dev.gradus.result.Cause;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import dev.gradus.sandbox.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile program, graded as one of a stranger's is, has the verdict of its header, earns nothing that it has not earned, and leaves
 * everything as it was; the harmless program that is graded right after it is accepted.
 */
class HostileSuiteTest {
    /** Whatever a program prints, a line of a report never moves the cursor or turns. */
    private static final String UNPRINTABLE =
            "(?s).*[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069].*";

    private static final List<HostileProgram> HOSTILE = HostileProgram.hostile();
    private static final List<HostileProgram> HARMLESS = HostileProgram.harmless();

    /** @param control the harmless program that was graded right after */
    private record Judged(HostileProgram program, GradeResult result, HostileProgram control, GradeResult after) {}

    private static List<Judged> all;
    private static List<String> changes;
    private static List<String> leftOvers;

    @BeforeAll
    static void gradeAllOnce(@TempDir Path folder) throws Exception {
        long start = System.nanoTime();
        // What the first grading of a process leaves for all others is not the suite's.
        Graded.grade(HARMLESS.get(0).problem(), HARMLESS.get(0).text());
        try (Surroundings surroundings = new Surroundings(folder)) {
            Compilers compilers = Compilers.inProcesses();
            try (Grader grader = grader(compilers.patient());
                    Grader hasty = grader(compilers.hasty())) {
                List<HostileProgram> sample = Graded.sample(HOSTILE);
                all = IntStream.range(0, sample.size())
                        .parallel()
                        .mapToObj(k -> grade(
                                sample.get(k).kind().equals("compiler") ? hasty : grader,
                                grader,
                                surroundings,
                                sample.get(k),
                                HARMLESS.get(k % HARMLESS.size())))
                        .toList();
                changes = surroundings.changes();
            }
            leftOvers = surroundings.leftOvers();
        }
        System.out.println("[hostile] " + all.size() + " hostile programs, a harmless one after each: "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
    }

    private static Grader grader(InMemoryCompiler compiler) {
        return new Grader(Workers.best(), Optional.empty(), compiler);
    }

    private static Judged grade(
            Grader grader, Grader next, Surroundings surroundings, HostileProgram program, HostileProgram control) {
        return new Judged(
                program,
                grader.grade(program.problem(), program.submission(surroundings)),
                control,
                next.grade(control.problem(), control.submission(surroundings)));
    }

    @Test
    void thereAreManyOfEveryKind() {
        assertThat(HOSTILE).hasSizeGreaterThanOrEqualTo(200);
        assertThat(HARMLESS).hasSizeGreaterThanOrEqualTo(50);
        assertThat(HostileProgram.kinds())
                .containsExactly(
                        "compiler",
                        "cpu",
                        "exit",
                        "files",
                        "forging",
                        "io",
                        "loading",
                        "memory",
                        "network",
                        "output",
                        "processes",
                        "reflection",
                        "source",
                        "state",
                        "threads");
        assertThat(HARMLESS)
                .allSatisfy(program -> assertThat(program.verdicts()).containsExactly(Verdict.ACCEPTED));
    }

    @TestFactory
    Stream<DynamicTest> eachHasItsVerdictAndNothingThatItHasNotEarned() {
        return all.stream()
                .map(one -> DynamicTest.dynamicTest(one.program().name(), () -> {
                    HostileProgram program = one.program();
                    GradeResult result = one.result();

                    assertThat(result.verdict()).as(() -> told(result)).isIn(program.verdicts());
                    assertThat(passed(result))
                            .as(() -> told(result))
                            .isEqualTo(program.isRefused() ? 0 : program.earned());
                    assertThat(result.score().earned()).isLessThanOrEqualTo(program.earned());
                    program.names()
                            .ifPresent(name -> assertThat(result.findings())
                                    .as("a refusal that names " + name)
                                    .anySatisfy(finding -> {
                                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                                        assertThat(finding.rule()).startsWith("gate.");
                                        assertThat(finding.message()).contains("`" + name + "`");
                                        assertThat(finding.help()).isNotBlank();
                                        assertThat(finding.position()).isPresent();
                                    }));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theMeterEndsWhatItClaimsBeforeTheClockDoes() {
        Set<Cause> ofTheMeter = EnumSet.of(Cause.STEPS, Cause.DEPTH);
        return all.stream()
                .filter(one -> one.program().claimedBy("meter"))
                .map(one -> DynamicTest.dynamicTest(
                        one.program().name(),
                        () -> assertThat(one.result().tests())
                                .filteredOn(outcome -> outcome.status() != TestStatus.PASSED)
                                .isNotEmpty()
                                .allSatisfy(outcome ->
                                        assertThat(outcome.cause()).get().isIn(ofTheMeter))));
    }

    @TestFactory
    Stream<DynamicTest> theHarmlessProgramAfterItIsAccepted() {
        return all.stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.control() + " after " + one.program(),
                        () -> assertThat(one.after().verdict())
                                .as(() -> told(one.after()))
                                .isEqualTo(Verdict.ACCEPTED)));
    }

    @Test
    void everyHarmlessProgramWasGraded() {
        assertThat(all)
                .extracting(Judged::control)
                .containsAll(HARMLESS.subList(0, Math.min(all.size(), HARMLESS.size())));
    }

    @Test
    void nothingIsChangedAndNothingIsLeft() {
        assertThat(changes).isEmpty();
        assertThat(leftOvers).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noReportShowsWhatMovesTheCursorOrTurnsTheText() {
        return all.stream()
                .map(one -> DynamicTest.dynamicTest(one.program().name(), () -> {
                    for (Reveal reveal : Reveal.values()) {
                        for (ReportFormat format : ReportFormats.all(TextStyle.PLAIN)) {
                            assertThat(format.render(one.result().forLearner(reveal)))
                                    .doesNotMatch(UNPRINTABLE)
                                    .doesNotContainPattern("(?m)^\\s*(::|##\\[|##teamcity)")
                                    .doesNotContain(Surroundings.SECRET);
                        }
                    }
                }));
    }

    static long passed(GradeResult result) {
        return result.tests().stream()
                .map(TestOutcome::status)
                .filter(TestStatus.PASSED::equals)
                .count();
    }

    static String told(GradeResult result) {
        return result.verdict() + " " + Graded.statuses(result) + " " + result.findings() + result.diagnostics()
                + result.judgeError() + " "
                + result.tests().stream().map(TestOutcome::message).toList();
    }
}
