package dev.gradus.report;

import dev.gradus.result.CallRecord;
import dev.gradus.result.TestOutcome;
import java.util.Optional;

/** Where a NaN or an infinity usually comes from. It says nothing of the problem at hand. */
final class SpecialValue {
    private SpecialValue() {}

    /** One line on the number that a test got, or that its last call gave; absent for any other value. */
    static Optional<String> origin(TestOutcome outcome) {
        return value(outcome)
                .map(value -> switch (value) {
                    case "NaN" -> "NaN usually comes from 0.0/0.0, 0 * log(0) or log(x) with x below 0.";
                    case "Infinity" -> "Infinity usually comes from x/0.0 or from -log(0): what is 0 there?";
                    case "-Infinity" -> "-Infinity usually comes from log(0) or from -x/0.0: what is 0 there?";
                    default -> "";
                })
                .filter(words -> !words.isEmpty());
    }

    /** Whether a test got such a value, as far as its reader may know. */
    static boolean isIn(TestOutcome outcome) {
        return origin(outcome).isPresent();
    }

    private static Optional<String> value(TestOutcome outcome) {
        return outcome.actual().or(() -> lastReturned(outcome));
    }

    private static Optional<String> lastReturned(TestOutcome outcome) {
        int calls = outcome.calls().size();
        return calls > 0 && outcome.calls().get(calls - 1).end() instanceof CallRecord.End.Returned returned
                ? Optional.of(returned.value())
                : Optional.empty();
    }
}
