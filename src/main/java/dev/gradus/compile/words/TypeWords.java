package dev.gradus.compile.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of another type than the place needs, and operators between types that they do not take. */
final class TypeWords {
    private static final Pattern LOSSY = Pattern.compile("possible lossy conversion from (\\S+) to (\\S+)");
    private static final Pattern CONVERTED = Pattern.compile("incompatible types: (.+) cannot be converted to (.+)");
    private static final Pattern OPERATOR =
            Pattern.compile("binary operator '(.+)'\\s+first type:\\s+(\\S+)\\s+second type:\\s+(\\S+)");
    private static final String BOXES = "Double|Integer|Long|Float|Boolean|Character";

    private final Source source;
    private final Declarations declared;

    TypeWords(Source source, Declarations declared) {
        this.source = source;
        this.declared = declared;
    }

    Optional<Explanation> explain(JavacError error) {
        return switch (error.kind()) {
            case "prob.found.req" -> wrongType(error);
            case "operator.cant.be.applied.1" -> operator(error);
            case "operator.cant.be.applied" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "This operator does not take a value of this type.",
                        "`!` belongs before a condition, `-` and `++` belong to a number."));
            case "incomparable.types" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "These two are of types that can never be equal.",
                        "Compare values of the same kind: numbers with numbers, texts with `equals`."));
            case "cant.deref" ->
                Optional.of(new Explanation(
                        error.offset(),
                        "A value of type " + firstWord(error.message())
                                + " is a plain number or truth value: it has no methods and no fields.",
                        "Compare with == or <. What works on numbers is in Math: Math.abs(x)."));
            case "type.found.req" -> boxed(error);
            case "array.req.but.found" ->
                Optional.of(new Explanation(
                        error.start() < 0 ? error.offset() : error.start(),
                        "[ ] takes an element out of an array, and `" + nameAt(error) + "` is of type "
                                + lastWord(error.message(), "but", "found") + ".",
                        "Leave the [ ] out, or use the array that you mean."));
            default -> Optional.empty();
        };
    }

    private Optional<Explanation> wrongType(JavacError error) {
        int place = error.start() < 0 ? error.offset() : error.start();
        String message = error.message();
        if (message.contains("missing return value")) {
            return Optional.of(new Explanation(
                    place,
                    "This method gives a value back, and this `return` has none.",
                    "Write the value after `return`."));
        }
        if (message.contains("unexpected return value")) {
            return Optional.of(new Explanation(
                    place,
                    "The head of this method says `void`: it gives nothing back, and here it returns a value.",
                    "Write the type of the value in the head in place of `void`, such as `double`."));
        }
        Matcher lossy = LOSSY.matcher(message);
        if (lossy.find()) {
            return Optional.of(lossy(place, lossy.group(1), lossy.group(2)));
        }
        if (message.contains("functional interface")) {
            return Optional.of(new Explanation(
                    place,
                    "`->` makes a function, and a value of another type is needed here.",
                    "For a part of an object or an array write a point: `p.length`."));
        }
        Matcher converted = CONVERTED.matcher(message.lines().findFirst().orElse(""));
        return Optional.of(
                converted.find()
                        ? converted(error, place, simple(converted.group(1)), simple(converted.group(2)))
                        : new Explanation(
                                place,
                                "The value has another type than this place needs.",
                                "Compare the type that is declared with that of the value: a whole number, for one, is no"
                                        + " Double in a List<Double>; write 1.0 for 1."));
    }

    private Explanation lossy(int place, String from, String to) {
        int index = source.indexAt(place);
        if (source.is(index - 1, "[") && to.equals("int")) {
            return new Explanation(
                    place,
                    "A position in an array is an int, and this is a " + from + ".",
                    "Declare the counter as int: `int i = 0`.");
        }
        boolean literal = Character.isDigit(
                source.text().charAt(Math.min(place, source.text().length() - 1)));
        boolean whole = !from.equals("double") && !from.equals("float");
        String what = "A " + from + " does not fit into " + article(to) + ": "
                + (whole
                        ? "it can be too large."
                        : to.equals("float") ? "digits would be lost." : "what stands after the point would be lost.");
        if (source.is(index - 1, "return")) {
            return new Explanation(
                    place,
                    what,
                    "Let the method give back a " + from + ", or convert with a cast if you mean to lose it.");
        }
        return new Explanation(
                place,
                what,
                to.equals("float") && literal
                        ? "Declare the variable as double."
                        : "Declare the variable as " + from + ".");
    }

    private Explanation converted(JavacError error, int place, String from, String to) {
        String shown = from.equals("<nulltype>") || from.equals("<null>") ? "null" : from;
        if (from.equals("void")) {
            return new Explanation(
                    place,
                    "This call gives nothing back, so there is no value here.",
                    "Put the call on a line of its own, and use the value itself here.");
        }
        if (to.equals("boolean")) {
            return condition(error, place, shown);
        }
        String what = returns(place)
                ? "The method gives back " + article(to) + ", and this is " + article(shown) + "."
                : "This needs " + article(to) + ", and what stands here is " + article(shown) + ".";
        return new Explanation(place, what, advice(place, shown, to));
    }

    private Explanation condition(JavacError error, int place, String from) {
        int last = Math.min(source.indexAt(error.end()), source.tokens().size());
        for (int i = source.indexAt(place); i < last; i++) {
            if (source.is(i, "=")) {
                return new Explanation(
                        source.tokens().get(i).start(),
                        "One `=` assigns. It does not compare.",
                        "Write `==` to compare.");
            }
        }
        return new Explanation(
                place,
                "A condition is true or false, and this is " + article(from) + ".",
                "Compare it with something, as in `p[i] > 0`.");
    }

    private boolean returns(int place) {
        return source.is(source.indexAt(place) - 1, "return");
    }

    private String advice(int place, String from, String to) {
        boolean number = JavaWords.PRIMITIVES.contains(from) && !from.equals("boolean");
        if (from.equals("null")) {
            return "A " + to + " always has a value: begin with 0, or with Double.NaN for \"none\".";
        }
        if (from.endsWith("[]") && !to.endsWith("]")) {
            return returns(place)
                    ? "Return one value of this type, such as the sum of the elements."
                    : "Take one element, as in `" + arrayAt(place) + "[i]`, in a loop over its positions.";
        }
        if (to.endsWith("[]")) {
            return "Write `new " + to.replace("[]", "[3]") + "` for an empty one of size 3, or the values between { }.";
        }
        if (to.equals("Double") && from.equals("int")) {
            return "Write `double` with a small letter: it takes every number.";
        }
        if (to.equals("String")) {
            return from.equals("char")
                    ? "Double quotes make a text: \"p\". Single quotes make one character."
                    : "Make a text of it with `\"\" + value` or `String.valueOf(value)`.";
        }
        if (from.equals("String")) {
            return to.equals("char")
                    ? "Single quotes make one character: 'p'."
                    : "Write the number without quotes, or read it from the text: `Double.parseDouble(text)`.";
        }
        if (from.equals("Object") && (JavaWords.PRIMITIVES.contains(to) || to.matches(BOXES))) {
            return "Declare the variable with the type of what is in it, such as `double`.";
        }
        if (number && to.matches(BOXES)) {
            return "Write the small type, such as `double` or `int`, in place of " + to + ".";
        }
        return "Change the declared type, or convert the value.";
    }

    private String arrayAt(int place) {
        return source.token(source.indexAt(place))
                .filter(Token::isWord)
                .map(Token::text)
                .orElse("p");
    }

    private Optional<Explanation> operator(JavacError error) {
        Matcher matcher = OPERATOR.matcher(error.message());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String operator = matcher.group(1);
        String left = simple(matcher.group(2));
        String right = simple(matcher.group(3));
        String what = "`" + operator + "` does not work between " + article(left) + " and " + article(right) + ".";
        String next;
        if (operator.equals("^")) {
            what = "`^` is no power in Java, and it does not work on a double.";
            next = "Multiply, as in `x * x`, or call `Math.pow(x, 2)`.";
        } else if (left.endsWith("]") || right.endsWith("]")) {
            next = "Java works on one number at a time: take one element, as in `p[i]`, in a loop.";
        } else if (left.equals("boolean") && operator.matches("[<>]=?")) {
            what = "Two comparisons in a row do not work: the first one gives true or false.";
            next = "Join them with &&: `0 < x && x < 1`.";
        } else if (operator.matches("&&|\\|\\|")) {
            what = "`" + operator + "` joins two conditions, and one of these is "
                    + article(left.equals("boolean") ? right : left) + ".";
            next = "Compare it with something on both sides, as in `p[i] > 0 && q[i] > 0`.";
        } else if (left.equals("String") || right.equals("String")) {
            next = "Texts are compared with `equals`, and joined with +. A number stands without quotes.";
        } else {
            next = "Look at the types of both sides: one of them is not what it is meant to be.";
        }
        return Optional.of(new Explanation(error.offset(), what, next));
    }

    private static Optional<Explanation> boxed(JavacError error) {
        String found = error.message().replaceFirst("(?s).*found:\\s*(\\S+).*", "$1");
        String box = found.equals("int")
                ? "Integer"
                : found.equals("char") ? "Character" : Character.toUpperCase(found.charAt(0)) + found.substring(1);
        return JavaWords.PRIMITIVES.contains(found)
                ? Optional.of(new Explanation(
                        error.offset(),
                        "Between < > only classes can stand, and `" + found + "` is none.",
                        "Write `" + box + "`."))
                : Optional.empty();
    }

    private String nameAt(JavacError error) {
        return source.token(source.indexAt(Math.max(0, error.start())))
                .map(Token::text)
                .orElse("");
    }

    private static String firstWord(String text) {
        return text.strip().split("\\s+")[0];
    }

    private static String lastWord(String text, String... ignored) {
        return text.replaceFirst("(?s).*but (\\S+) found.*", "$1");
    }

    private static String simple(String type) {
        return type.replaceAll("[a-z]+(?:\\.[a-z]+)*\\.(?=[A-Z])", "").strip();
    }

    private static String article(String type) {
        if (type.equals("null")) {
            return "null";
        }
        return ("aeiouAEIO".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }
}
