package dev.gradus.result;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Reveal;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one graded submission. Complete and immutable; what a learner may see of it is {@link #forLearner}.
 *
 * @param problem the problem's id
 * @param title the problem's title
 * @param label what the submission is called in reports: a file or folder name, never a path
 * @param verdict of the whole
 * @param score the points
 * @param tests every planned test once, in the plan's order
 * @param findings of the static checks, by place
 * @param diagnostics why it could not be run, by place; empty if it could
 * @param misconception what mistake it seems to make
 * @param judgeError what went wrong on our side; present exactly with {@link Verdict#JUDGE_ERROR}
 * @param digests what the verdict is a function of
 * @param timing how long it took
 * @param kind what the learner did: wrote a program, or answered questions
 */
public record GradeResult(
        String problem,
        String title,
        String label,
        Verdict verdict,
        Score score,
        List<TestOutcome> tests,
        List<Finding> findings,
        List<Diagnostic> diagnostics,
        Optional<Misconception> misconception,
        Optional<String> judgeError,
        Digests digests,
        Timing timing,
        Kind kind) {
    /** Of a program. */
    public GradeResult(
            String problem,
            String title,
            String label,
            Verdict verdict,
            Score score,
            List<TestOutcome> tests,
            List<Finding> findings,
            List<Diagnostic> diagnostics,
            Optional<Misconception> misconception,
            Optional<String> judgeError,
            Digests digests,
            Timing timing) {
        this(
                problem,
                title,
                label,
                verdict,
                score,
                tests,
                findings,
                diagnostics,
                misconception,
                judgeError,
                digests,
                timing,
                Kind.CODE);
    }

    public GradeResult {
        tests = List.copyOf(tests);
        findings = List.copyOf(findings);
        diagnostics = List.copyOf(diagnostics);
        if ((verdict == Verdict.JUDGE_ERROR) != judgeError.isPresent()) {
            throw new IllegalArgumentException("a judge error, and nothing else, says what went wrong on our side");
        }
    }

    /** Gives what a learner may see: the one place where anything is held back. */
    public LearnerReport forLearner(Reveal reveal) {
        return new LearnerReport(this, reveal);
    }
}
