package dev.gradus.exam;

import dev.gradus.problem.Contract;
import dev.gradus.problem.ValueType;
import dev.gradus.result.Help;
import java.util.List;
import java.util.regex.Pattern;

/** Says in a learner's words what the calls tell of a wrong answer beyond the answer itself: an input that was changed, a kept value. */
final class AnswerWords {
    private static final Pattern OF_A_CHANGE =
            Pattern.compile("\\b(?:changed|modified|overwritten)\\b", Pattern.CASE_INSENSITIVE);

    private AnswerWords() {}

    /**
     * Explains; {@link Help#NONE} where the calls tell no more.
     *
     * @param reason the test's own words
     */
    static Help of(String reason, CallLog log, Contract contract) {
        List<String> changed = log.lastChanged();
        if (OF_A_CHANGE.matcher(reason).find() && changed.stream().anyMatch(name -> names(reason, name))) {
            return inputChanged(changed, contract);
        }
        return log.otherAnswerBefore().map(AnswerWords::kept).orElse(Help.NONE);
    }

    private static boolean names(String reason, String parameter) {
        return Pattern.compile("\\b" + Pattern.quote(parameter) + "\\b")
                .matcher(reason)
                .find();
    }

    /** A test looks at the answer first and at the input then: when it speaks of the input, the answer was right. */
    private static Help inputChanged(List<String> changed, Contract contract) {
        String answer = contract.methods().stream().allMatch(AnswerWords::givesNumber) ? "number" : "answer";
        String names = "`" + String.join("` and `", changed) + "`";
        return Help.NONE.withNext("The " + answer + " is right. Look for the line that writes into " + names
                + ", such as `" + changed.get(0)
                + "[i] = ...` or a sort, and let it write into a variable or a copy of your own"
                + " instead.");
    }

    private static boolean givesNumber(Contract.Method method) {
        return method.returns() instanceof ValueType.Primitive primitive
                && primitive != ValueType.Primitive.BOOLEAN
                && primitive != ValueType.Primitive.CHAR;
    }

    private static Help kept(String before) {
        return new Help(
                "Earlier in this test the same call gave " + before + ".",
                "The answer depends on earlier calls: something is kept between the calls.",
                "Look for what outlives a call: a static field that is not set back, or a list, map or array in one. Let each"
                        + " call begin afresh, with variables inside the method.");
    }
}
