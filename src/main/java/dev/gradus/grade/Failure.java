package dev.gradus.grade;

import dev.gradus.problem.Sha256;
import dev.gradus.result.CallRecord;
import dev.gradus.result.Cause;
import dev.gradus.result.TestOutcome;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * How one test failed, as far as it tells one mistake from another.
 *
 * @param cause the outcome's cause
 * @param where stands for the call that the test stopped at, with its arguments, and for the words of the test, where it said some
 * @param expected the number that the call should have given, as text; empty if the test told no number
 * @param gave what that call gave: {@code returned 0.2075}, {@code threw java.lang.ArithmeticException}
 */
record Failure(String cause, String where, String expected, String gave) {
    /** Counted up when what a failure holds is another, so that failures that were written before are told from those of now. */
    static final int FORMAT = 3;

    private static final int WHERE_DIGITS = 12;

    /** Stands for whatever a learner throws to refuse a call, also for a class of their own. */
    private static final String REFUSAL = IllegalArgumentException.class.getName();

    private static final Set<String> REFUSALS =
            Set.of(Exception.class.getName(), RuntimeException.class.getName(), IllegalStateException.class.getName());

    /** Gives how the test failed; absent if it passed or was not run. */
    static Optional<Failure> of(TestOutcome outcome) {
        Optional<CallRecord> last = outcome.calls().isEmpty()
                ? Optional.empty()
                : Optional.of(outcome.calls().get(outcome.calls().size() - 1));
        return outcome.cause()
                .map(cause -> new Failure(
                        cause.name(),
                        digest((cause == Cause.EXCEPTION ? "" : outcome.message()) + "\n"
                                + last.map(CallRecord::call).orElse("")),
                        last.flatMap(call -> expected(outcome, call.end())).orElse(""),
                        last.map(call -> gave(call.end())).orElse("")));
    }

    /** The number that the test wanted of this very call, where the call gave one number and the test looked at that. */
    private static Optional<String> expected(TestOutcome outcome, CallRecord.End end) {
        return outcome.expected()
                .filter(expected -> NumbersIn.isOne(expected)
                        && end instanceof CallRecord.End.Returned returned
                        && outcome.actual().filter(returned.value()::equals).isPresent());
    }

    private static String gave(CallRecord.End end) {
        if (end instanceof CallRecord.End.Returned returned) {
            return "returned " + returned.value();
        } else if (end instanceof CallRecord.End.Threw threw) {
            // Not its message, nor the name of a class of their own: that is the learner's style.
            boolean refuses = REFUSALS.contains(threw.type()) || !threw.type().startsWith("java.");
            return "threw " + (refuses ? REFUSAL : threw.type());
        } else if (end instanceof CallRecord.End.Broken broken) {
            return "broken " + broken.cause();
        }
        throw new IllegalArgumentException("a failure is read before anything is held back");
    }

    private static String digest(String text) {
        byte[] hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, WHERE_DIGITS);
    }

    /**
     * The same failure but for rounding: another order of summation is no other mistake. Numbers that are close to each other are close to the
     * right one too if the mistake is hard to see, so both must be off by the same.
     */
    boolean matches(Failure other) {
        return cause.equals(other.cause)
                && where.equals(other.where)
                && expected.equals(other.expected)
                && (expected.isEmpty()
                        ? NumbersIn.close(gave, other.gave)
                        : NumbersIn.equallyFar(Double.parseDouble(expected), gave, other.gave));
    }
}
