package dev.gradus.result;

import java.util.List;

/**
 * One call of the learner's code, as a report shows it.
 *
 * @param method the method's name
 * @param arguments one text an argument, long ones cut in the middle
 * @param end how it ended
 * @param changed the parameters, as the contract names them, in whose arrays it left something else than it found
 */
public record CallRecord(String method, List<String> arguments, End end, List<String> changed) {
    public CallRecord {
        arguments = List.copyOf(arguments);
        changed = List.copyOf(changed);
    }

    /** One that left its arguments as they were, or of which that may not be known. */
    public CallRecord(String method, List<String> arguments, End end) {
        this(method, arguments, end, List.of());
    }

    /** {@code kl_divergence([0.5, 0.5], [0.25, 0.75])}. */
    public String call() {
        return method + "(" + String.join(", ", arguments) + ")";
    }

    /** How a call ended. */
    public sealed interface End {
        /** It gave a value. {@code value} is {@code void} for a method that gives none. */
        record Returned(String value) implements End {}

        /** It threw. {@code message} may be empty. */
        record Threw(String type, String message) implements End {}

        /** It never came back. */
        record Broken(Cause cause) implements End {}

        /** The reader may not know. */
        record Withheld() implements End {}
    }
}
