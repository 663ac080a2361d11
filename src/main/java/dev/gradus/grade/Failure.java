package dev.gradus.grade;

import dev.gradus.result.CallRecord;
import dev.gradus.result.TestOutcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How one test failed, as far as it tells one mistake from another.
 *
 * @param cause the outcome's cause
 * @param where stands for the call that the test stopped at, with its arguments, and for the words of the test
 * @param gave what that call gave: {@code returned 0.2075}, {@code threw java.lang.ArithmeticException}
 */
record Failure(String cause, String where, String gave) {
    private static final int WHERE_DIGITS = 12;

    /** Gives how the test failed; absent if it passed or was not run. */
    static Optional<Failure> of(TestOutcome outcome) {
        Optional<CallRecord> last = outcome.calls().isEmpty()
                ? Optional.empty()
                : Optional.of(outcome.calls().get(outcome.calls().size() - 1));
        return outcome.cause()
                .map(cause -> new Failure(
                        cause.name(),
                        digest(outcome.message() + "\n"
                                + last.map(CallRecord::call).orElse("")),
                        last.map(call -> gave(call.end())).orElse("")));
    }

    private static String gave(CallRecord.End end) {
        if (end instanceof CallRecord.End.Returned returned) {
            return "returned " + returned.value();
        } else if (end instanceof CallRecord.End.Threw threw) {
            // Not its message: that is the learner's style.
            return "threw " + threw.type();
        } else if (end instanceof CallRecord.End.Broken broken) {
            return "broken " + broken.cause();
        }
        throw new IllegalArgumentException("a failure is read before anything is held back");
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, WHERE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same failure but for rounding: another order of summation is no other mistake. */
    boolean matches(Failure other) {
        return cause.equals(other.cause) && where.equals(other.where) && NumbersIn.close(gave, other.gave);
    }
}
