package dev.gradus.result;

import dev.gradus.problem.Kind;
import dev.gradus.problem.Reveal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A graded submission with everything taken out that its reader may not see. Only {@link GradeResult#forLearner} makes one, and
 * every report format is given this and nothing else.
 */
public final class LearnerReport {
    private final GradeResult result;
    private final List<TestOutcome> tests;
    private final Set<String> passedBefore;

    private LearnerReport(GradeResult result, List<TestOutcome> tests, Set<String> passedBefore) {
        this.result = result;
        this.tests = tests;
        this.passedBefore = Set.copyOf(passedBefore);
    }

    LearnerReport(GradeResult result, Reveal asked) {
        this.result = result;
        this.passedBefore = Set.of();
        this.tests = result.tests().stream()
                .map(outcome -> redact(outcome, asked.and(outcome.test().reveal())))
                .toList();
    }

    private static TestOutcome redact(TestOutcome outcome, Reveal reveal) {
        boolean message = reveal.shows(Reveal.MESSAGE);
        boolean input = reveal.shows(Reveal.INPUT);
        boolean actual = reveal.shows(Reveal.ACTUAL);
        boolean full = reveal.shows(Reveal.FULL);
        return new TestOutcome(
                outcome.test(),
                outcome.status(),
                outcome.cause(),
                message ? outcome.message() : "",
                actual ? outcome.help() : message ? outcome.help().withoutSpecific() : Help.NONE,
                full ? outcome.expected() : Optional.empty(),
                actual ? outcome.actual() : Optional.empty(),
                full ? outcome.tolerance() : Optional.empty(),
                message ? outcome.frames() : List.of(),
                input
                        ? outcome.calls().stream()
                                .map(call -> actual ? call : withoutEnd(call))
                                .toList()
                        : List.of(),
                input ? outcome.omittedCalls() : 0,
                // What a program prints can be the hidden input itself.
                input ? outcome.output() : LearnerOutput.NONE,
                // A program can count as many steps as an input has elements.
                input ? outcome.steps() : Optional.empty());
    }

    private static CallRecord withoutEnd(CallRecord call) {
        return new CallRecord(call.method(), call.arguments(), new CallRecord.End.Withheld());
    }

    /** The same report for a learner whose attempt before this one passed these tests: no fact of the submission, so not in every format. */
    public LearnerReport after(Set<String> passedTestIds) {
        return new LearnerReport(result, tests, passedTestIds);
    }

    /** The ids of the tests that the learner's attempt before this one passed; empty where there was none. */
    public Set<String> passedBefore() {
        return passedBefore;
    }

    /** The problem's id. */
    public String problem() {
        return result.problem();
    }

    /** The problem's title. */
    public String title() {
        return result.title();
    }

    /** What the learner did: wrote a program, or answered questions. */
    public Kind kind() {
        return result.kind();
    }

    /** What the submission is called. */
    public String label() {
        return result.label();
    }

    public Verdict verdict() {
        return result.verdict();
    }

    public Score score() {
        return result.score();
    }

    /** Every planned test once, in the plan's order, with nothing in it that may not be seen. */
    public List<TestOutcome> tests() {
        return tests;
    }

    public List<Finding> findings() {
        return result.findings();
    }

    public List<Diagnostic> diagnostics() {
        return result.diagnostics();
    }

    public Optional<Misconception> misconception() {
        return result.misconception();
    }

    /** What went wrong on our side. */
    public Optional<String> judgeError() {
        return result.judgeError();
    }

    public Digests digests() {
        return result.digests();
    }

    public Timing timing() {
        return result.timing();
    }
}
