package dev.gradus.report;

import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;

/** What a report can be recognised as. */
final class Situation {
    private static final String NOT_WRITTEN = "UnsupportedOperationException";

    private Situation() {}

    /** Every test ended in the exception that the template throws: nothing has been written yet. */
    static boolean isUntouchedTemplate(LearnerReport report) {
        return !report.tests().isEmpty() && report.tests().stream().allMatch(Situation::isNotWritten);
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
