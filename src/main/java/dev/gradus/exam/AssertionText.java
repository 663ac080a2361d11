package dev.gradus.exam;

import dev.gradus.problem.ValueType;
import dev.gradus.testing.CloseFailure;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/**
 * What a failed assertion has to say, its words apart from its numbers, so that the one can be shown without the other.
 *
 * @param reason the test's own words
 * @param expected what it expected
 * @param actual what it got
 * @param tolerance how close it had to be, in words
 */
record AssertionText(String reason, Optional<String> expected, Optional<String> actual, Optional<String> tolerance) {
    static final AssertionText NONE = new AssertionText("", Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern EXCEEDED = Pattern.compile("(execution exceeded timeout of \\d+ ms) by \\d+ ms");
    private static final String DEFAULT_REASON = "the answer is not the expected one";

    /** Of several failures that were collected, the first. */
    static Throwable innermost(Throwable failure) {
        Throwable current = failure;
        while (current instanceof MultipleFailuresError several
                && !several.getFailures().isEmpty()) {
            current = several.getFailures().get(0);
        }
        return current;
    }

    /** @param answers the types that the learner's code answers with: a truth or a text that is none of them is the test's own */
    static AssertionText of(Throwable failure, Set<ValueType> answers) {
        String reason = reason(Optional.ofNullable(failure.getMessage()).orElse(""));
        if (!(failure instanceof AssertionFailedError error)
                || !error.isExpectedDefined()
                || !error.isActualDefined()) {
            return new AssertionText(reason, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Object expected = error.getExpected().getEphemeralValue();
        Object actual = error.getActual().getEphemeralValue();
        if (expected instanceof Boolean
                && actual instanceof Boolean
                && !answers.contains(ValueType.Primitive.BOOLEAN)) {
            return new AssertionText(reason, Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new AssertionText(
                reason,
                Optional.of(text(expected, error.getExpected(), answers)),
                Optional.of(text(actual, error.getActual(), answers)),
                failure instanceof CloseFailure close
                        ? Optional.of(close.tolerance()).filter(words -> !words.isEmpty())
                        : Optional.empty());
    }

    /** The test's own words, or the others where JUnit alone had something to say. */
    String ownWordsOr(String others) {
        return reason.equals(DEFAULT_REASON) || reason.startsWith("Unexpected exception") ? others : reason;
    }

    /** JUnit appends its own to the test's words: {@code words ==> expected: <1> but was: <2>}. */
    private static String reason(String message) {
        int arrow = message.indexOf(" ==> ");
        if (arrow > 0) {
            return message.substring(0, arrow);
        }
        if (message.isBlank() || message.contains("expected: <") || message.contains("but was: <")) {
            return DEFAULT_REASON;
        }
        // How long it took is another number on every run.
        return EXCEEDED.matcher(message).replaceFirst("$1");
    }

    private static String text(Object value, ValueWrapper wrapper, Set<ValueType> answers) {
        boolean isWords =
                value instanceof String && answers.stream().allMatch(type -> type instanceof ValueType.Primitive);
        return value == null || isWords
                ? wrapper.getStringRepresentation()
                : ValueText.of(value).text();
    }
}
