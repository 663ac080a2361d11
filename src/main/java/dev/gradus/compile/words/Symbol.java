package dev.gradus.compile.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that the compiler could not find, as it said so.
 *
 * @param kind {@code variable}, {@code method} or {@code class}
 * @param name the name
 * @param arguments the types of the arguments of a call, empty for none
 * @param owner the type that the name was looked for in; simple, with brackets for an array
 * @param of the variable before the point, empty where there is none
 */
record Symbol(String kind, String name, String arguments, String owner, String of) {
    private static final Pattern SYMBOL = Pattern.compile(
            "symbol:\\s*(\\w+)\\s+(?:<[^>]*>)?([^\\s(]+)(?:\\((.*)\\))?\\s*(?:location:\\s*(.*))?$", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("variable (\\S+) of type (\\S.*)", Pattern.DOTALL);

    /** Reads the compiler's words; empty if they are other ones. */
    static Optional<Symbol> of(JavacError error) {
        Matcher matcher = SYMBOL.matcher(error.message().strip());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String location = Optional.ofNullable(matcher.group(4))
                .orElse("")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        Matcher variable = VARIABLE.matcher(location);
        boolean isVariable = variable.find();
        String type = isVariable ? variable.group(2) : location.replaceFirst("^(class|interface|enum|package)\\s+", "");
        String plain = type.replaceAll("<.*>", "");
        return Optional.of(new Symbol(
                matcher.group(1),
                matcher.group(2),
                Optional.ofNullable(matcher.group(3)).orElse(""),
                plain.substring(plain.lastIndexOf('.') + 1),
                isVariable ? variable.group(1) : ""));
    }

    boolean isMethod() {
        return kind.equals("method");
    }

    /** Whether it was looked for in a type of the library or in an array, not in the learner's own class. */
    boolean isMember(Declarations declared) {
        return !of.isEmpty() || JavaWords.classes().contains(owner) || owner.endsWith("]");
    }
}
