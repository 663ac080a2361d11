package dev.gradus.exam;

import dev.gradus.result.Help;
import dev.gradus.submission.Submission;
import dev.gradus.wire.ThrownValue;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in a learner's words why the code threw. What the exception's own message says, an index or a text, can hold the hidden input and
 * is kept apart as specific; the general words come from the type of the exception and from the learner's source alone.
 */
final class ThrownWords {
    private static final Pattern BOUNDS =
            Pattern.compile("(?i)index:?\\s+(-?\\d+).*?(?:length:?|size:?)\\s+(\\d+)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile(
            // As JDK 17 says it, and as JDK 25 does.
            "(?:begin |Range \\[)(-?\\d+), (?:end )?(-?\\d+)(?:, length |\\) out of bounds for length )(\\d+)");
    private static final Pattern NULL = Pattern.compile("because (.*) is null");
    private static final Pattern CAST = Pattern.compile("class (\\S+) cannot be cast to class (\\S+)");
    private static final Pattern NUMBER = Pattern.compile("For input string: (\".*\")", Pattern.DOTALL);
    private static final Pattern WHOLE =
            Pattern.compile("\\b(?:Integer|Long|Short|Byte|BigInteger)\\s*(?:\\.\\s*(?:parse|valueOf|decode)|\\()");
    private static final Pattern DECIMAL = Pattern.compile("\"[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?\"");
    /** Below it, no index is one that was counted down or taken from the wrong array. */
    private static final int FAR_BELOW = -1_000_000_000;

    private static final Pattern TOO_FAR = Pattern.compile("<=\\s*(\\w+\\.(?:length(?:\\(\\))?|size\\(\\)))(?!\\s*-)");

    private final ThrownValue thrown;
    private final Submission submission;
    private final int line;

    private ThrownWords(ThrownValue thrown, Submission submission) {
        this.thrown = thrown;
        this.submission = submission;
        this.line = thrown.frames().isEmpty() ? 0 : thrown.frames().get(0).line();
    }

    /** Explains; {@link Help#NONE} where no more can be said than the name of the exception does. */
    static Help of(ThrownValue thrown, Submission submission) {
        return new ThrownWords(thrown, submission).help();
    }

    private Help help() {
        String type = thrown.type().substring(thrown.type().lastIndexOf('.') + 1);
        if (throwsItself(type)) {
            return ownThrow(type);
        }
        if (readsInput(type)) {
            return general(
                    "There is nothing to read: the tests hand every value over as a parameter. Take it from there, and leave"
                            + " Scanner and System.in out.");
        }
        return switch (type) {
            case "ArrayIndexOutOfBoundsException", "StringIndexOutOfBoundsException", "IndexOutOfBoundsException" ->
                bounds(type);
            case "NullPointerException" ->
                new Help(
                        found(NULL, 1)
                                .map(it -> it.replace("\"", "`") + " is null here.")
                                .orElse(""),
                        "What is null has no elements, no methods and no fields. Where does the value in this line come from?");
            case "ArithmeticException" -> arithmetic();
            case "NumberFormatException" -> number();
            case "ClassCastException" ->
                new Help(
                        cast(),
                        "This line takes a value for something that it is not. An Integer, for one, is no Double, and no array of"
                                + " one type is an array of another.");
            case "NegativeArraySizeException" ->
                new Help(
                        thrown.message()
                                .filter(it -> it.matches("-\\d+"))
                                .map(it -> "The size was " + it + ".")
                                .orElse(""),
                        "An array cannot have a size below 0. How is the size in this line worked out?");
            case "UnsupportedOperationException" ->
                general(
                        "This list or map cannot be changed: `List.of`, `Arrays.asList`, `toList()` and the like give such ones. Make"
                                + " a copy to change: `new ArrayList<>(list)`.");
            case "ConcurrentModificationException" ->
                general(
                        "A list or map is changed while a loop goes through it. Collect what is to change and change it after the"
                                + " loop, or call `removeIf`.");
            case "NoSuchElementException", "EmptyStackException" ->
                general("An element is taken out of something that has none left. Ask first: `isEmpty()`, `hasNext()`,"
                        + " `isPresent()`.");
            case "ArrayStoreException" ->
                general(
                        "An array takes only values of the type it was made with, whatever the type of the variable is.");
            case "IllegalArgumentException" ->
                general("A method of Java refuses an argument that this line hands over. Which values does it take?");
            case "IllegalStateException" ->
                general(
                        "A method of Java is called at a time when it cannot work: a stream that was used already, an iterator"
                                + " without a current element.");
            default -> Help.NONE;
        };
    }

    private Help number() {
        Optional<String> text = found(NUMBER, 1);
        if (WHOLE.matcher(submission.line(line)).find()) {
            boolean fraction = text.filter(it -> DECIMAL.matcher(it).matches()).isPresent();
            return new Help(
                    text.map(it -> it + (fraction ? " is a number, but not a whole one." : " is not a whole number."))
                            .orElse(""),
                    "This line reads a whole number from a text: a point, a comma or any other sign in it is too much."
                            + " `Double.parseDouble` reads numbers with a point.");
        }
        return new Help(
                text.map(it -> it + " is not such a number.").orElse(""),
                "This line reads a number from a text that is none: empty, with a comma, or with other signs in it.");
    }

    private static Help general(String words) {
        return new Help("", words);
    }

    /** Whether the line that the exception comes from makes it: then it is the learner's own decision. */
    private boolean throwsItself(String type) {
        String simple = type.substring(type.lastIndexOf('$') + 1);
        return Pattern.compile("\\bnew\\s+(?:\\w+\\.)*" + Pattern.quote(simple) + "\\b")
                .matcher(submission.line(line))
                .find();
    }

    private Help ownThrow(String type) {
        String says = "Line " + throwingLine() + " throws this itself";
        if (type.equals("UnsupportedOperationException")) {
            return general(says + ": is it still the line of the template? Write your code in its place.");
        }
        if (!thrown.cause().isEmpty()) {
            return general(says
                            + ", because of an exception that was caught before. Which line threw that one, and why?")
                    .withNext(
                            "Take the try and the catch out for a moment and run again: then you see the line that threw"
                                    + " first.");
        }
        return general(says + ": a check of yours refuses an input that is valid in this test."
                        + " Which condition is too strict?")
                .withNext("The exception is your own. Find the condition that leads to line " + throwingLine()
                        + " and make it let the input of this test through.");
    }

    /** Where it was made by another method of the learner's, the line that called that. */
    private int throwingLine() {
        return thrown.frames().stream()
                .map(ThrownValue.FrameLine::line)
                .filter(this::saysThrow)
                .findFirst()
                .orElse(line);
    }

    private boolean saysThrow(int number) {
        return submission.line(number).matches(".*\\bthrow\\b.*");
    }

    private boolean readsInput(String type) {
        boolean input = type.equals("NoSuchElementException") || type.equals("InputMismatchException");
        return input && submission.text().contains("System.in");
    }

    private Help bounds(String type) {
        boolean text = type.startsWith("String");
        boolean array = type.startsWith("Array");
        String what = array ? "array" : text ? "text" : "list";
        return overflow(what, text ? "characters" : "elements")
                .orElseGet(() -> tooFar(what, outside(what, text ? "characters" : "elements")));
    }

    /** An index that was counted up until its type was full, and went on at the other end. */
    private Optional<Help> overflow(String what, String parts) {
        Matcher bounds = BOUNDS.matcher(thrown.message().orElse(""));
        if (!bounds.find()) {
            return Optional.empty();
        }
        String type = switch (bounds.group(1)) {
            case "-128" -> "byte";
            case "-32768" -> "short";
            default -> new BigInteger(bounds.group(1)).compareTo(BigInteger.valueOf(FAR_BELOW)) < 0 ? "int" : "";
        };
        String largest = type.equals("byte") ? "127" : type.equals("short") ? "32767" : "2147483647";
        boolean declared = type.equals("int")
                || Pattern.compile("\\b" + type + "\\b")
                        .matcher(submission.text())
                        .find();
        if (type.isEmpty() || !declared) {
            return Optional.empty();
        }
        return Optional.of(new Help(
                        outside(what, parts),
                        "The largest " + type + " is " + largest
                                + ", and one more is the smallest, below 0: the type is too"
                                + " small for what is counted or worked out here.")
                .withNext(
                        type.equals("int")
                                ? "Work the index out by hand: where does it become larger than an int can be?"
                                : "Declare the index as int in place of " + type + "."));
    }

    private String outside(String what, String parts) {
        String message = thrown.message().orElse("");
        Matcher range = RANGE.matcher(message);
        if (range.find()) {
            return "From " + range.group(1) + " to " + range.group(2) + " does not lie within this " + what
                    + " of length " + range.group(3) + ".";
        }
        Matcher bounds = BOUNDS.matcher(message);
        if (!bounds.find()) {
            return "";
        }
        String size = bounds.group(2);
        return "There is no position " + bounds.group(1) + " in this " + what + ": it has "
                + switch (size) {
                    case "0" -> "no " + parts + " at all.";
                    case "1" -> "one, at position 0.";
                    default -> size + " " + parts + ", at the positions 0 to " + decreased(size) + ".";
                };
    }

    private static String decreased(String size) {
        return new BigInteger(size).subtract(BigInteger.ONE).toString();
    }

    /** Looks for the loop that goes one step too far, in the line and above it. */
    private Help tooFar(String what, String outside) {
        for (int above = line; above >= 1 && above > line - 10; above--) {
            Matcher matcher = TOO_FAR.matcher(submission.line(above));
            if (matcher.find()) {
                return new Help(
                                outside,
                                "Line " + above + " goes as far as " + matcher.group(1)
                                        + " itself, and the last position is one less: write < in place of <=.")
                        .withNext("Write < in place of <= in line " + above + ", save the file and run again.");
            }
        }
        String size = what.equals("array") ? "p.length" : what.equals("text") ? "s.length()" : "list.size()";
        return new Help(
                outside,
                "The positions of " + (what.equals("array") ? "an " : "a ") + what + " go from 0 to " + size
                        + " - 1. Does the index begin at 0, end before the length, and is it the length of this " + what
                        + " and not of another one?");
    }

    private Help arithmetic() {
        String message = thrown.message().orElse("");
        if (message.contains("overflow")) {
            return general("A whole number became too large for its type. Use a double, or a long.");
        }
        if (message.contains("decimal")) {
            return general("A BigDecimal cannot hold a result without end, such as 1/3. Say how many digits: `divide(x,"
                    + " MathContext.DECIMAL64)`.");
        }
        return general(
                "Whole numbers cannot be divided by 0, with / or with %. Which whole number in this line can be 0? Between"
                        + " doubles a division by 0 throws nothing: it gives Infinity or NaN.");
    }

    private String cast() {
        Matcher matcher = CAST.matcher(thrown.message().orElse(""));
        return matcher.find()
                ? "The value is of type " + simple(matcher.group(1)) + ", and is taken for " + simple(matcher.group(2))
                        + "."
                : "";
    }

    private static String simple(String className) {
        String type = className.startsWith("[D") ? "double[]" : className.startsWith("[I") ? "int[]" : className;
        return type.substring(type.lastIndexOf('.') + 1).replace(";", "[]");
    }

    private Optional<String> found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(thrown.message().orElse(""));
        return matcher.find() ? Optional.of(cut(matcher.group(group))) : Optional.empty();
    }

    private static String cut(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
}
