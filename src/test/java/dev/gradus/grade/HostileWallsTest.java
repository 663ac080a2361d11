package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.CompileResult;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.gate.Gate;
import dev.gradus.gate.Inspection;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import dev.gradus.sandbox.OsWall;
import dev.gradus.sandbox.WorkerCommand;
import dev.gradus.sandbox.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each wall alone holds against the hostile programs that name it in their header. What is to hold without the gate is run behind a wall of
 * the operating system all the same: that one ends no program, answers no question and counts nothing.
 */
class HostileWallsTest {
    private static final List<HostileProgram> ALL = HostileProgram.hostile();

    /** In the order in which a submission meets them, as the page has them. */
    private static final List<String> WALLS =
            List.of("intake", "compiler", "gate", "process", "os", "meter", "limits", "answers", "report", "tests");

    private Surroundings surroundings;

    private record Judged(HostileProgram program, GradeResult result) {
        String told() {
            return program + " " + HostileSuiteTest.told(result) + "\n";
        }
    }

    @BeforeEach
    void lookAround(@TempDir Path folder) {
        // What the first grading of a process leaves for all others is nobody's.
        Graded.grade(Graded.klDivergence(), Graded.kl(Graded.RIGHT_BODY));
        surroundings = new Surroundings(folder);
    }

    @AfterEach
    void nothingIsChangedAndNothingIsLeft() throws IOException {
        try (Surroundings all = surroundings) {
            assertThat(all.changes()).isEmpty();
            assertThat(all.leftOvers()).isEmpty();
        }
    }

    private static List<HostileProgram> claimedBy(String wall) {
        return ALL.stream().filter(program -> program.claimedBy(wall)).toList();
    }

    /** Without gate and meter; a harmless program is graded after all of them. */
    private List<Judged> withoutGate(OsWall wall, Predicate<HostileProgram> which) {
        WorkerCommand worker = Workers.behind(wall);
        try (Grader grader = new Grader(worker, Optional.empty(), new InMemoryCompiler(), Optional.empty())) {
            List<Judged> judged = ALL.stream().filter(which).toList().parallelStream()
                    .map(program -> new Judged(
                            program, grader.grade(program.problemWithoutGate(), program.submission(surroundings))))
                    .toList();
            HostileProgram control = HostileProgram.harmless().get(0);
            GradeResult after = grader.grade(control.problem(), control.submission(surroundings));
            assertThat(after.verdict()).as(() -> HostileSuiteTest.told(after)).isEqualTo(Verdict.ACCEPTED);
            return judged;
        }
    }

    /** No worker is there: what the gate refuses has nothing to run. */
    @Test
    void theGateRefusesWhatItClaims() {
        List<String> passed = claimedBy("gate").stream()
                .filter(program -> !program.verdicts().contains(Verdict.ACCEPTED))
                .filter(program -> !isRefused(program))
                .map(HostileProgram::name)
                .toList();

        assertThat(passed).isEmpty();
    }

    private boolean isRefused(HostileProgram program) {
        CompileResult compiled = new InMemoryCompiler().compile(program.submission(surroundings), Map.of());
        Inspection inspection = new Gate()
                .inspect(
                        program.problem(),
                        program.submission(surroundings),
                        ((CompileResult.Compiled) compiled).classes(),
                        Map.of());
        return !inspection.refusals().isEmpty() && inspection.classes().isEmpty();
    }

    @Test
    void theProcessAndItsLimitsHoldWithoutGateAndMeter() {
        List<Judged> all =
                withoutGate(OsWall.BUBBLEWRAP, program -> !program.alone().isEmpty());

        assertThat(all).hasSizeGreaterThan(100);
        assertThat(all.stream().filter(one -> !isAsItsHeaderSays(one)).map(Judged::told))
                .isEmpty();
    }

    private static boolean isAsItsHeaderSays(Judged one) {
        HostileProgram program = one.program();
        return program.alone().contains(one.result().verdict())
                // Some do harm and answer right: those tests are earned.
                && (program.alone().contains(Verdict.ACCEPTED)
                        || HostileSuiteTest.passed(one.result()) == program.earned());
    }

    @Test
    void bubblewrapHoldsWithoutGateAndMeter() {
        assertThat(withoutGate(OsWall.BUBBLEWRAP, program -> program.claimedBy("os")))
                .allSatisfy(HostileWallsTest::hasReachedNothing);
    }

    /** Files are as open behind it as they are to the user: what tries those is not run. */
    @Test
    void unshareHoldsTheNetworkWithoutGateAndMeter() {
        assertThat(withoutGate(OsWall.UNSHARE, program -> program.kind().equals("network") && program.claimedBy("os")))
                .allSatisfy(HostileWallsTest::hasReachedNothing);
    }

    private static void hasReachedNothing(Judged one) {
        assertThat(one.result().verdict()).as(one::told).isNotEqualTo(Verdict.JUDGE_ERROR);
        assertThat(one.result().tests().toString()).doesNotContain(Surroundings.SECRET);
    }

    @Test
    void everyClaimIsTried() {
        assertThat(ALL).allSatisfy(program -> {
            assertThat(program.walls()).isNotEmpty().isSubsetOf(WALLS);
            boolean isRunInTheSuite = program.verdicts().stream()
                    .noneMatch(verdict -> verdict == Verdict.RULE_VIOLATION || verdict == Verdict.COMPILE_ERROR);
            boolean isRun = isRunInTheSuite || !program.alone().isEmpty();
            for (String wall : List.of("process", "limits", "answers", "report", "tests")) {
                assertThat(isRun || !program.claimedBy(wall))
                        .as("%s claims %s and is never run", program, wall)
                        .isTrue();
            }
        });
    }

    @Test
    void thePageHasTheTable() throws IOException {
        assertThat(Files.readString(Path.of("docs/security.md")))
                .as("put this into docs/security.md:\n%s", table())
                .contains(table());
    }

    private static String table() {
        String head = "| attacks | programs | " + String.join(" | ", WALLS) + " |\n|---|"
                + "---|".repeat(WALLS.size() + 1) + "\n";
        return head + HostileProgram.kinds().stream().map(HostileWallsTest::row).collect(Collectors.joining());
    }

    private static String row(String kind) {
        List<HostileProgram> programs =
                ALL.stream().filter(program -> program.kind().equals(kind)).toList();
        String counts = WALLS.stream()
                .map(wall -> programs.stream()
                        .filter(program -> program.claimedBy(wall))
                        .count())
                .map(count -> count == 0 ? " |" : " " + count + " |")
                .collect(Collectors.joining());
        return "| " + kind + " | " + programs.size() + " |" + counts + "\n";
    }
}
