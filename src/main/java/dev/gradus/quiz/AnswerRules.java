package dev.gradus.quiz;

import dev.gradus.problem.Question;
import dev.gradus.problem.WrittenNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When an answer is right, for each type of question. */
final class AnswerRules {
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Za-z])[).:]?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_SHOWN = 40;
    /** A factor between which and one a wrong number is close enough to be a matter of rounding. */
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private AnswerRules() {}

    static Judged choice(Question.OneOf oneOf, String text) {
        Matcher matcher = LETTER.matcher(text.strip());
        int last = oneOf.choices().size() - 1;
        int index =
                matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT).charAt(0) - 'A' : -1;
        if (index < 0 || index > last) {
            return new Judged.Unreadable(shown(text) + " is none of the choices: answer with one letter from A to "
                    + Question.OneOf.letter(last));
        }
        Question.Choice choice = oneOf.choices().get(index);
        return choice.right() ? new Judged.Right() : new Judged.Wrong(choice.why());
    }

    static Judged number(Question.Number asked, String text) {
        WrittenNumber written = WrittenNumber.read(text, asked.unit());
        if (written instanceof WrittenNumber.Refused refused) {
            return new Judged.Unreadable(refused.why());
        }
        BigDecimal number = ((WrittenNumber.Read) written).value();
        return asked.accepts(number) ? new Judged.Right() : new Judged.Wrong(whyNot(asked, number));
    }

    private static String whyNot(Question.Number asked, BigDecimal number) {
        Optional<Question.Slip> slip = asked.slips().stream()
                .filter(each -> asked.tolerance().isClose(number, each.value()))
                .findFirst();
        if (slip.isPresent()) {
            return slip.get().says();
        }
        if (asked.accepts(number.negate())) {
            return "The size is right, the sign is not.";
        }
        BigDecimal difference = number.subtract(asked.value()).abs();
        if (difference.compareTo(asked.value().abs().multiply(NEAR)) <= 0) {
            return "Close, but not " + asked.tolerance().words()
                    + ". Work with more digits, and round at the very end.";
        }
        return "That is not the number. Write the sum down term by term, work each term out, and add.";
    }

    static Judged reflection(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS
                ? new Judged.Unreadable("that is too short to compare with anything: answer in a sentence of your own")
                : new Judged.Right();
    }

    private static String shown(String text) {
        String line = text.strip();
        return "'" + (line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...") + "'";
    }
}
