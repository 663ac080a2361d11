package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.CompileResult;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.gate.Gate;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import dev.gradus.sandbox.Workers;
import dev.gradus.submission.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program is judged by what it does: other names and unicode escapes leave its verdict as it was. Another seed tries others. */
class DisguisedProgramsTest {
    private static final long SEED = Long.getLong("gradus.seed", 20_261_121);
    private static final int RUN = 12;
    private static final int DISGUISES = 2;

    private static final Random RANDOM = new Random(SEED);
    private static final Disguise DISGUISE = new Disguise(RANDOM);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void sayHowToRepeatIt() {
        System.out.println("[hostile] disguised with -Dgradus.seed=" + SEED);
    }

    private static Submission disguised(HostileProgram program, Surroundings surroundings) {
        String source = program.submission(surroundings).text();
        return new Submission(
                "Solution.java", DISGUISE.of(source, program.names().orElse("")), "sha256:test");
    }

    @Test
    void whatIsRefusedIsRefusedForTheSameClass() throws Exception {
        List<String> others = new ArrayList<>();
        try (Surroundings surroundings = new Surroundings(folder)) {
            for (HostileProgram program : HostileProgram.hostile()) {
                for (int i = 0; program.isRefused() && i < DISGUISES; i++) {
                    Submission submission = disguised(program, surroundings);
                    List<String> refusals = refusals(program, submission);
                    // Lines may have become one, of a line a class is told once, and that may be another member of it.
                    String type =
                            program.names().orElseThrow().replace("new ", "").split("\\.")[0];
                    if (refusals.stream().noneMatch(message -> message.contains(type))) {
                        others.add(program + ": " + refusals + "\n" + submission.text());
                    }
                }
            }
        }

        assertThat(others).as("-Dgradus.seed=" + SEED).isEmpty();
    }

    private static List<String> refusals(HostileProgram program, Submission submission) {
        CompileResult result = new InMemoryCompiler().compile(submission, Map.of());
        if (result instanceof CompileResult.Compiled compiled) {
            return new Gate()
                    .inspect(program.problem(), submission, compiled.classes(), Map.of()).refusals().stream()
                            .map(Finding::message)
                            .toList();
        }
        return List.of(result.toString());
    }

    @Test
    void whatIsNoProgramAndWhatIsRunHaveTheSameVerdict() throws Exception {
        List<HostileProgram> programs = new ArrayList<>(HostileProgram.hostile().stream()
                .filter(program -> !program.isRefused() && !program.kind().equals("compiler"))
                .toList());
        Collections.shuffle(programs, RANDOM);
        List<HostileProgram> some = programs.subList(0, RUN);
        List<HostileProgram> harmless = new ArrayList<>(HostileProgram.harmless());
        Collections.shuffle(harmless, RANDOM);
        List<String> others = new ArrayList<>();
        try (Surroundings surroundings = new Surroundings(folder);
                Grader grader = new Grader(Workers.best(), Optional.empty())) {
            for (List<HostileProgram> each : List.of(some, harmless.subList(0, RUN))) {
                for (HostileProgram program : each) {
                    Submission submission = disguised(program, surroundings);
                    GradeResult result = grader.grade(program.problem(), submission);
                    if (!program.verdicts().contains(result.verdict())
                            || result.verdict() != Verdict.ACCEPTED
                                    && HostileSuiteTest.passed(result) != program.earned()) {
                        others.add(program + ": " + HostileSuiteTest.told(result) + "\n" + submission.text());
                    }
                }
            }
        }

        assertThat(others).as("-Dgradus.seed=" + SEED).isEmpty();
    }

    @Test
    void aDisguiseHasOtherNamesAndEscapes() {
        String source = "class Solution { private int total(int count) { return count + 1; } }";

        String text = new Disguise(new Random(1)).of(source, "");

        assertThat(text).contains("\\u").doesNotContain("total").isNotEqualTo(source);
        assertThat(new Disguise(new Random(1)).of(source, "")).isEqualTo(text);
    }
}
