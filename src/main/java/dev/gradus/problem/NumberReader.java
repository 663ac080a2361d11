package dev.gradus.problem;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which numbers are written, right and wrong. */
final class NumberReader {
    private static final String NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final Pattern WHOLE =
            Pattern.compile("(" + NUMBER + ")(?:\\s*/\\s*(" + NUMBER + "))?\\s*(%|[A-Za-z]+)?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d*,\\d+\\s*(?:%|[A-Za-z]+)?");
    private static final Pattern FORMULA = Pattern.compile("(?i).*(?:ln|log|sqrt|exp|√|[*^()×·]).*");
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)[+-]?(?:nan|inf|infinity|infinite|∞)");
    private static final List<String> PERCENT = List.of("%", "percent");
    private static final int LONGEST_EXPONENT = 3;
    private static final BigDecimal LARGEST = new BigDecimal("1e300");

    private NumberReader() {}

    static WrittenNumber read(String written, String unit) {
        String text = written.strip().replace('\u2212', '-');
        if (text.isEmpty()) {
            return new WrittenNumber.Refused("nothing is written; write a number");
        }
        if (text.length() > WrittenNumber.LONGEST) {
            return new WrittenNumber.Refused(
                    "that is too long for a number: " + WrittenNumber.LONGEST + " characters are enough");
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return new WrittenNumber.Refused(whyNot(text));
        }
        Optional<String> wrongUnit =
                Optional.ofNullable(matcher.group(3)).flatMap(word -> whyNotUnit(word, matcher.group(1), unit));
        return wrongUnit
                .<WrittenNumber>map(WrittenNumber.Refused::new)
                .orElseGet(() -> value(matcher.group(1), Optional.ofNullable(matcher.group(2))));
    }

    private static String whyNot(String text) {
        String quoted = Words.quoted(text);
        if (NO_NUMBER.matcher(text).matches()) {
            return quoted + " is not an answer here: every number that is asked for is a finite one";
        }
        if (COMMA.matcher(text).matches()) {
            return "write the decimal point as a point: " + Words.quoted(text.replace(',', '.')) + ", not " + quoted;
        }
        if (text.indexOf(',') >= 0) {
            return "leave the commas out of " + quoted + ", and write the decimal point as a point";
        }
        if (FORMULA.matcher(text).matches()) {
            return quoted + " is still to be worked out: write one number, such as 0.25, 1/4 or 2.5e-1";
        }
        return quoted + " is not a number: write it like 0.25, 1/4 or 2.5e-1";
    }

    private static Optional<String> whyNotUnit(String word, String number, String unit) {
        if (isSame(word, unit) || isExtreme(number)) {
            return Optional.empty();
        }
        if (PERCENT.contains(word.toLowerCase(Locale.ROOT))) {
            String instead = new BigDecimal(plain(number))
                    .movePointLeft(2)
                    .stripTrailingZeros()
                    .toPlainString();
            return Optional.of("the answer is not asked for in percent: write " + number + "% as " + instead);
        }
        return Optional.of(
                unit.isEmpty()
                        ? "the answer is a number without a unit: leave out " + Words.quoted(word)
                        : "the answer is asked for in " + (unit.equals("%") ? "percent" : unit) + ", not in "
                                + Words.quoted(word) + ": convert it, or write the number alone");
    }

    private static boolean isSame(String word, String unit) {
        String small = word.toLowerCase(Locale.ROOT);
        String asked = unit.toLowerCase(Locale.ROOT);
        return small.equals(asked)
                || (small + "s").equals(asked)
                || (PERCENT.contains(small) && PERCENT.contains(asked));
    }

    private static WrittenNumber value(String above, Optional<String> below) {
        if (isExtreme(above) || below.filter(NumberReader::isExtreme).isPresent()) {
            return new WrittenNumber.Refused(
                    "the exponent is far out of range: no answer here is so large or so small");
        }
        BigDecimal value = new BigDecimal(plain(above));
        if (below.isPresent()) {
            BigDecimal divisor = new BigDecimal(plain(below.get()));
            if (divisor.signum() == 0) {
                return new WrittenNumber.Refused("a fraction with 0 below the line is not a number");
            }
            value = value.divide(divisor, MathContext.DECIMAL128);
        }
        return value.abs().compareTo(LARGEST) > 0
                ? new WrittenNumber.Refused("the number is far out of range: no answer here is so large")
                : new WrittenNumber.Read(value);
    }

    /** Long exponents would make a number that takes minutes to add to another. */
    private static boolean isExtreme(String number) {
        int e = number.toLowerCase(Locale.ROOT).indexOf('e');
        return e >= 0 && number.substring(e + 1).replaceFirst("^[+-]?0*", "").length() > LONGEST_EXPONENT;
    }

    /** BigDecimal reads everything but a point at the very end. */
    private static String plain(String number) {
        return number.replaceFirst("\\.(?=$|[eE])", "");
    }
}
