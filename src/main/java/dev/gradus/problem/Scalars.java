package dev.gradus.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads single values of problem.yaml; what is not of the kind that was asked for is noted as a fault. */
final class Scalars {
    private Scalars() {}

    /** A text with something in it. */
    static Optional<String> text(YamlValue value) {
        if (value.node() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            if (scalar.getValue().isBlank()) {
                value.fault("'" + value.name() + "' is empty", "write it, or remove the line if it may be absent");
                return Optional.empty();
            }
            return Optional.of(scalar.getValue());
        }
        return value.wrongKind("a text", "put it in double quotes");
    }

    /** A list of texts; {@code name} is what its faults call it. */
    static List<String> texts(YamlValue value, String name) {
        return value.list("an entry of " + name).stream()
                .flatMap(entry -> text(entry).stream())
                .toList();
    }

    /** A text without line breaks. */
    static Optional<String> singleLine(YamlValue value) {
        Optional<String> text = text(value);
        if (text.isPresent() && text.get().chars().anyMatch(Character::isISOControl)) {
            value.fault(
                    "'" + value.name() + "' holds a line break or another control character: "
                            + Words.quoted(text.get()),
                    "write it on one line");
            return Optional.empty();
        }
        return text;
    }

    /** A text that is a slug. */
    static Optional<String> slug(YamlValue value) {
        Optional<String> text = text(value);
        if (text.isPresent() && !Slug.matches(text.get())) {
            value.fault("'" + value.name() + "' is " + Words.quoted(text.get()), "use " + Slug.SHAPE);
            return Optional.empty();
        }
        return text;
    }

    /** A rule's id: a slug, of which an operator may be the last word, as in {@code compares-doubles-with-==}. */
    static Optional<String> ruleId(YamlValue value) {
        Optional<String> text = text(value);
        if (text.isPresent() && !Slug.matches(text.get().replaceFirst("-==$", ""))) {
            value.fault("'" + value.name() + "' is " + Words.quoted(text.get()), "use " + Slug.SHAPE);
            return Optional.empty();
        }
        return text;
    }

    /** A plain whole number between the two, both included. */
    static Optional<Long> whole(YamlValue value, long least, long most) {
        String next = "write a plain whole number from " + least + " to " + most;
        if (value.node() instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            try {
                long number = Long.parseLong(scalar.getValue());
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Longer than a long: out of range like the others.
            }
            value.fault("'" + value.name() + "' is " + Words.quoted(scalar.getValue()) + ", out of range", next);
            return Optional.empty();
        }
        return value.wrongKind("a whole number", next);
    }

    /** A word for one of these, in any case. */
    static <E extends Enum<E>> Optional<E> oneOf(YamlValue value, E[] words) {
        Optional<String> word = text(value);
        Optional<E> found = word.flatMap(text -> Arrays.stream(words)
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst());
        if (word.isPresent() && found.isEmpty()) {
            List<String> names = Arrays.stream(words)
                    .map(one -> one.name().toLowerCase(Locale.ROOT))
                    .toList();
            value.fault("'" + value.name() + "' is " + Words.quoted(word.get()), "use one of " + Words.listed(names));
        }
        return found;
    }

    /** A relative tolerance: a number from 0 to 1. */
    static Optional<Double> closeness(YamlValue value) {
        String next = "write a number from 0 to 1, such as 1e-6";
        try {
            double number = Double.parseDouble(value.written().orElse(""));
            if (number >= 0 && number <= 1) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            return value.wrongKind("a number", next);
        }
        value.fault("'" + value.name() + "' is " + Words.quoted(value.written().orElse("")) + ", out of range", next);
        return Optional.empty();
    }
}
