package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.sandbox.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a check finds beyond the verdicts of the solutions. */
class BankCheckTest {
    private static final BankCheck CHECK = new BankCheck(new Grader(Workers.best(), Optional.empty()));

    /** The first problem with that many steps, and without its known-wrong solutions. */
    private static Problem withSteps(long steps) {
        Problem problem = ProblemBank.open(Path.of("")).find("kl-divergence");
        Limits limits = problem.limits();
        return new Problem(
                problem.id(),
                problem.title(),
                problem.track(),
                problem.order(),
                problem.difficulty(),
                problem.topics(),
                problem.contract(),
                problem.tests(),
                problem.examples(),
                problem.rules(),
                problem.allow(),
                new Limits(steps, limits.wall(), limits.heapMiB(), limits.outputBytes()),
                problem.hints(),
                List.of(),
                problem.statement(),
                problem.template(),
                problem.reference(),
                problem.testSources(),
                problem.provided(),
                problem.fingerprints(),
                problem.digest());
    }

    private static List<String> faultsWithSteps(long steps) {
        return CHECK.check(withSteps(steps)).faults().stream()
                .filter(fault -> fault.contains("reference"))
                .toList();
    }

    @Test
    void theReferenceHasToUseLessThanATenthOfTheSteps() {
        assertThat(faultsWithSteps(50_000_000)).isEmpty();
        assertThat(faultsWithSteps(10_000))
                .isNotEmpty()
                .allMatch(
                        fault -> fault.matches(
                                "the reference solution takes \\d+ of 10000 steps in the test '\\w+'; allow at least \\d+, or give the test less to do"));
    }
}
