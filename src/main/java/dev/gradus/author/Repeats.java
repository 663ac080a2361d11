package dev.gradus.author;

import dev.gradus.grade.Grader;
import dev.gradus.problem.Fault;
import dev.gradus.problem.PlannedTest;
import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.TestStatus;
import dev.gradus.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs the reference again and again, and once backwards: what differs then would refuse a right solution one day. */
final class Repeats {
    private final Problem problem;
    private final Grader grader;
    private final int runs;

    /** @param runs how often the reference is run, with the time before */
    Repeats(Problem problem, Grader grader, int runs) {
        this.problem = problem;
        this.grader = grader;
        this.runs = runs;
    }

    /**
     * What differs, and whether there is time enough.
     *
     * @param first what came of the reference before: it was accepted
     */
    List<Fault> faults(GradeResult first, Lines yaml) {
        List<GradeResult> again = IntStream.range(1, runs)
                .parallel()
                .mapToObj(run -> grade(problem))
                .toList();
        List<PlannedTest> backwards = new ArrayList<>(problem.tests());
        Collections.reverse(backwards);
        List<TestOutcome> inOppositeOrder =
                new ArrayList<>(grade(problem.withTests(backwards, problem.testSources(), problem.digest()))
                        .tests());
        Collections.reverse(inOppositeOrder);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < problem.tests().size(); i++) {
            int test = i;
            List<TestOutcome> outcomes =
                    again.stream().map(result -> result.tests().get(test)).toList();
            fault(first.tests().get(i), outcomes, inOppositeOrder.get(i), yaml).ifPresent(faults::add);
        }
        slowness(first, again, yaml).ifPresent(faults::add);
        return faults;
    }

    private GradeResult grade(Problem version) {
        return grader.grade(
                version,
                Submission.of(problem.reference().name(), problem.reference().text()));
    }

    private Optional<Fault> fault(
            TestOutcome before, List<TestOutcome> again, TestOutcome inOppositeOrder, Lines yaml) {
        String test = "the test '" + before.test().id() + "' ";
        int line = yaml.lineOfId(before.test().id());
        long failed = again.stream()
                .filter(outcome -> outcome.status() != TestStatus.PASSED)
                .count();
        boolean asksOtherCalls = again.stream()
                .anyMatch(outcome ->
                        !outcome.calls().equals(before.calls()) || outcome.omittedCalls() != before.omittedCalls());
        if (failed > 0) {
            return Optional.of(new Fault(
                    yaml.file(),
                    line,
                    test + "failed the reference in " + failed + " of " + runs + " runs",
                    "give its random numbers a seed, and let nothing depend on time or on the order of a HashSet"));
        } else if (inOppositeOrder.status() != TestStatus.PASSED) {
            return Optional.of(new Fault(
                    yaml.file(),
                    line,
                    test + "fails the reference when the tests run in the opposite order",
                    "let it make all that it needs by itself, not in a field that another test fills"));
        } else if (asksOtherCalls) {
            return Optional.of(new Fault(
                    yaml.file(),
                    line,
                    test + "asks for other things on each run",
                    "give its random numbers a seed: a verdict must be the same tomorrow"));
        }
        return Optional.empty();
    }

    private Optional<Fault> slowness(GradeResult first, List<GradeResult> again, Lines yaml) {
        Duration fastest = Stream.concat(Stream.of(first), again.stream())
                .map(result -> result.timing().phases().getOrDefault("tests", Duration.ZERO))
                .min(Duration::compareTo)
                .orElseThrow();
        Duration allowed = problem.limits().wholeRun();
        if (fastest.multipliedBy(BankCheck.LEEWAY).compareTo(allowed) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Fault(
                yaml.file(),
                yaml.lineOfKey("limits"),
                "the tests take " + fastest.toMillis() + " ms with the reference, more than a tenth of the "
                        + allowed.toMillis() + " ms that a run may take (three times 'wall')",
                "allow 'wall: " + (fastest.toMillis() * BankCheck.LEEWAY / 3000 + 1)
                        + "s', or give the tests less to do"));
    }
}
