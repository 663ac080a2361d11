package dev.gradus.exam;

import dev.gradus.result.CallRecord;
import dev.gradus.result.CallRecord.End;
import java.util.List;
import java.util.Optional;

/**
 * One call as it was noted when it ended; what is shown of it is put into words only if somebody asks.
 *
 * @param method the method's name
 * @param arguments as they were before the call
 * @param outcome how it ended
 * @param changed the parameters whose arrays it changed, by the contract's names
 * @param sharesArrays whether one array stood in two places of the arguments
 */
record NotedCall(
        String method, List<ValueText> arguments, Outcome outcome, List<String> changed, boolean sharesArrays) {
    /** How it ended: with a value, or otherwise. */
    sealed interface Outcome {
        record Gave(ValueText value) implements Outcome {}

        record Otherwise(End end) implements Outcome {}
    }

    /** What a call is told from others by. */
    record Question(String method, List<ValueText> arguments) {}

    /** What was asked, unless that is not wholly known. */
    Optional<Question> question() {
        return !sharesArrays && arguments.stream().allMatch(ValueText::isWhole)
                ? Optional.of(new Question(method, arguments))
                : Optional.empty();
    }

    /** The value it gave, unless that is not wholly known. */
    Optional<ValueText> answer() {
        return outcome instanceof Outcome.Gave gave && gave.value().isWhole()
                ? Optional.of(gave.value())
                : Optional.empty();
    }

    CallRecord toRecord() {
        End end = outcome instanceof Outcome.Gave gave
                ? new End.Returned(gave.value().text())
                : ((Outcome.Otherwise) outcome).end();
        return new CallRecord(method, arguments.stream().map(ValueText::text).toList(), end, changed);
    }
}
