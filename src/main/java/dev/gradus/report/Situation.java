package dev.gradus.report;

import dev.gradus.problem.Severity;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report can be recognised as. */
final class Situation {
    private static final String NOT_WRITTEN = "UnsupportedOperationException";

    private Situation() {}

    /** Every test ended in the exception that the template throws: nothing has been written yet. */
    static boolean isUntouchedTemplate(LearnerReport report) {
        return !report.tests().isEmpty() && report.tests().stream().allMatch(Situation::isNotWritten);
    }

    /** Whether it is known what the mistake is: from the way that the tests failed, or from a rule that is broken. */
    static boolean isNamed(LearnerReport report) {
        return report.misconception().isPresent()
                || report.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The first test that ended as the verdict says; where none did, the first that has not passed. */
    static Optional<TestOutcome> deciding(LearnerReport report) {
        List<TestOutcome> ended = ended(report);
        return ended.stream()
                .filter(outcome -> outcome.cause().orElseThrow().verdict() == report.verdict())
                .findFirst()
                .or(() -> ended.stream().findFirst());
    }

    /** The deciding test, and a second one to compare it with where nothing else says what is wrong. */
    static List<TestOutcome> atLength(LearnerReport report) {
        boolean warned = report.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        Optional<TestOutcome> first = deciding(report);
        Optional<TestOutcome> second = isNamed(report) || warned
                ? Optional.empty()
                : ended(report).stream()
                        .filter(outcome -> !TestDetail.reason(outcome).equals(TestDetail.reason(first.orElseThrow())))
                        .findFirst();
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    private static List<TestOutcome> ended(LearnerReport report) {
        return report.tests().stream()
                .filter(outcome -> outcome.cause().isPresent())
                .toList();
    }

    private static boolean isNotWritten(TestOutcome outcome) {
        boolean threw =
                outcome.cause().filter(cause -> cause == Cause.EXCEPTION).isPresent();
        return threw
                && (outcome.message().contains(NOT_WRITTEN)
                        || outcome.calls().stream().anyMatch(Situation::isNotWritten));
    }

    private static boolean isNotWritten(CallRecord call) {
        return call.end() instanceof CallRecord.End.Threw threw && threw.type().endsWith(NOT_WRITTEN);
    }
}
