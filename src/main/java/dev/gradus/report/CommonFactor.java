package dev.gradus.report;

import dev.gradus.result.CallRecord;
import dev.gradus.result.LearnerReport;
import dev.gradus.result.TestOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What all wrong numbers of a report have in common: that each is the expected one times the same factor. */
final class CommonFactor {
    private static final double ROUNDING = 1e-9;
    private static final int DIGITS = 4;

    private CommonFactor() {}

    /** The factor in a few digits; absent unless two different calls show it and no number that failed contradicts. */
    static Optional<String> of(LearnerReport report) {
        Set<String> calls = new HashSet<>();
        double factor = Double.NaN;
        for (TestOutcome outcome : report.tests()) {
            Optional<Comparison> compared = Comparison.of(outcome);
            if (compared.isEmpty()) {
                continue;
            }
            double its = compared.get().actual() / compared.get().expected();
            factor = Double.isNaN(factor) ? its : factor;
            // Also where one of the two is 0, infinite or no number.
            if (!(Math.abs(its - factor) <= ROUNDING * Math.abs(factor))) {
                return Optional.empty();
            }
            lastCall(outcome.calls()).ifPresent(calls::add);
        }
        return calls.size() > 1 && factor != 0 && Math.abs(factor - 1) > ROUNDING
                ? Optional.of(Comparison.plain(factor, DIGITS))
                : Optional.empty();
    }

    private static Optional<String> lastCall(List<CallRecord> calls) {
        return calls.isEmpty()
                ? Optional.empty()
                : Optional.of(calls.get(calls.size() - 1).call());
    }
}
