package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.check.rules.Rules;
import dev.gradus.problem.BankEntry;
import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Misconception;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.result.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of the bank is what it says it is. */
class BankTest {
    private static final ProblemBank BANK = ProblemBank.open(Path.of(""));

    static List<Problem> problems() {
        return BANK.entries().stream()
                .filter(BankEntry.Usable.class::isInstance)
                .map(entry -> ((BankEntry.Usable) entry).problem())
                .toList();
    }

    @Test
    void noPackageHasAFault() {
        assertThat(BANK.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(BANK.check(entry.id())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyRuleThatItSwitchesOnExists(Problem problem) {
        assertThat(problem.rules())
                .allSatisfy(setting -> assertThat(Rules.find(setting.id())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void theReferenceIsAcceptedAndTheTemplateFailsEveryTest(Problem problem) {
        GradeResult reference = Graded.grade(problem, problem.reference().text());
        GradeResult template = Graded.grade(problem, problem.template().text());

        assertThat(reference.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(reference.findings()).isEmpty();
        assertThat(template.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(failed(template))
                .isEqualTo(problem.tests().stream().map(PlannedTest::id).toList());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyKnownWrongSolutionFailsExactlyTheTestsItNamesAndIsNamedForWhatItIs(Problem problem) {
        List<String> untrue = Graded.sample(problem.wrong()).parallelStream()
                .map(wrong ->
                        untrue(wrong, Graded.ofCorpus(problem, Path.of("problems", problem.id(), "wrong", wrong.id()))))
                .flatMap(Optional::stream)
                .toList();

        assertThat(untrue).isEmpty();
    }

    /** So that a mistake gets through if any one test is taken away. */
    @ParameterizedTest
    @MethodSource("problems")
    void everyTestIsTheOnlyOneThatSomeKnownWrongSolutionFails(Problem problem) {
        assertThat(problem.wrong().stream().map(KnownWrong::fails))
                .containsAll(
                        problem.tests().stream().map(test -> List.of(test.id())).toList());
    }

    private static Optional<String> untrue(KnownWrong wrong, GradeResult result) {
        List<String> failed = failed(result);
        String named = result.misconception().map(Misconception::id).orElse("nothing");
        return failed.equals(wrong.fails()) && named.equals(wrong.id())
                ? Optional.empty()
                : Optional.of(wrong.id() + ": fails: [" + String.join(", ", failed) + "], named: " + named);
    }

    private static List<String> failed(GradeResult result) {
        return result.tests().stream()
                .filter(outcome -> outcome.status() != TestStatus.PASSED)
                .map(TestOutcome::test)
                .map(PlannedTest::id)
                .toList();
    }
}
