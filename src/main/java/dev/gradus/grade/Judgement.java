package dev.gradus.grade;

import dev.gradus.exam.ExamReport;
import dev.gradus.problem.Problem;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Digests;
import dev.gradus.result.Finding;
import dev.gradus.result.GradeResult;
import dev.gradus.result.TestOutcome;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Optional;

/** Puts the result of one grading together, wherever its story ends. */
final class Judgement {
    private final Problem problem;
    private final Submission submission;
    private final Phases phases;

    Judgement(Problem problem, Submission submission, Phases phases) {
        this.problem = problem;
        this.submission = submission;
        this.phases = phases;
    }

    void ended(String phase) {
        phases.end(phase);
    }

    /** The submission could not be run. */
    GradeResult rejected(List<Diagnostic> diagnostics) {
        return result(notRun("your file could not be compiled"), List.of(), diagnostics, List.of());
    }

    /** The submission uses what it may not, and was not run. */
    GradeResult refused(List<Finding> findings) {
        return result(notRun("your file uses what submissions may not use"), findings, List.of(), List.of());
    }

    /** The tests were run. */
    GradeResult ran(ExamReport report, List<Finding> findings) {
        return result(report.outcomes(), findings, List.of(), report.faults());
    }

    /** We could not judge. */
    GradeResult judgeError(String fault) {
        return result(notRun("it could not be run"), List.of(), List.of(), List.of(fault));
    }

    private List<TestOutcome> notRun(String why) {
        return problem.tests().stream()
                .map(test -> TestOutcome.notRun(test, why))
                .toList();
    }

    private GradeResult result(
            List<TestOutcome> outcomes, List<Finding> findings, List<Diagnostic> diagnostics, List<String> faults) {
        Verdict verdict = VerdictPolicy.verdict(problem.tests(), diagnostics, outcomes, findings, faults);
        Optional<String> judgeError = verdict == Verdict.JUDGE_ERROR ? Optional.of(fault(faults)) : Optional.empty();
        return new GradeResult(
                problem.id(),
                problem.title(),
                submission.label(),
                verdict,
                VerdictPolicy.score(problem.tests(), outcomes, verdict),
                outcomes,
                findings,
                diagnostics,
                verdict == Verdict.JUDGE_ERROR ? Optional.empty() : MisconceptionMatcher.match(problem, outcomes),
                judgeError,
                new Digests(submission.digest(), problem.digest(), EngineVersion.full()),
                phases.toTiming());
    }

    private static String fault(List<String> faults) {
        return faults.isEmpty() ? "not every planned test was reported" : String.join("\n", faults);
    }
}
