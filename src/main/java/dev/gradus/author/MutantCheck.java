package dev.gradus.author;

import dev.gradus.grade.Grader;
import dev.gradus.grade.Variants;
import dev.gradus.problem.EquivalentMutant;
import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.Steps;
import dev.gradus.result.TestOutcome;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes the reference in every small way, and looks whether a hidden test notices. */
final class MutantCheck {
    // A mutant that needs so many times the steps of the reference loops, or is refused by the budget anyway.
    private static final long PATIENCE = 20;
    private static final long FEWEST_STEPS = 100_000;

    private final Problem problem;
    private final Grader grader;

    /** @param problem whose reference is accepted */
    MutantCheck(Problem problem, Grader grader) {
        this.problem = problem;
        this.grader = grader;
    }

    /**
     * Runs them all, several at a time, each in a process of its own and until the first test that notices.
     *
     * @param accepted what came of the tests for the reference itself
     * @throws IllegalStateException if one could not be run
     */
    MutantReport report(List<TestOutcome> accepted) {
        Submission reference =
                Submission.of(problem.reference().name(), problem.reference().text());
        Variants variants = grader.variants(problem, reference);
        Limits limits = limits(accepted);
        List<Mutant> mutants = Mutants.of(
                variants.classes(), variants.provided(), problem.reference().text());
        // The control: it would be the compiler's or the meter's fault if the unchanged classes did not pass.
        variants.firstFailure(variants.classes(), limits).ifPresent(outcome -> {
            throw new IllegalStateException("the reference fails the test '"
                    + outcome.test().id() + "' when it runs as its mutants do: " + outcome.message());
        });
        List<Mutant> survivors = mutants.parallelStream()
                .filter(mutant ->
                        variants.firstFailure(mutant.classes(), limits).isEmpty())
                .toList();
        return new MutantReport(mutants.size(), told(survivors));
    }

    /** Each argument covers one mutant: lines of the same text are argued for one by one. */
    private List<MutantReport.Survivor> told(List<Mutant> survivors) {
        List<EquivalentMutant> left = new ArrayList<>(problem.equivalent());
        List<MutantReport.Survivor> told = new ArrayList<>();
        for (Mutant mutant : survivors) {
            Optional<EquivalentMutant> argument = left.stream()
                    .filter(each -> MutantReport.covers(each, mutant.source(), mutant.what()))
                    .findFirst();
            argument.ifPresent(left::remove);
            told.add(new MutantReport.Survivor(mutant.line(), mutant.source(), mutant.what(), argument.isPresent()));
        }
        return told;
    }

    private Limits limits(List<TestOutcome> reference) {
        long most = reference.stream()
                .mapToLong(outcome -> outcome.steps().map(Steps::used).orElse(0L))
                .max()
                .orElse(0);
        Limits own = problem.limits();
        long steps = Math.min(own.steps(), Math.max(FEWEST_STEPS, most * PATIENCE));
        return new Limits(steps, own.wall(), own.heapMiB(), own.outputBytes());
    }
}
