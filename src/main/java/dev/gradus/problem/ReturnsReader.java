package dev.gradus.problem;

import dev.gradus.problem.ValueType.ArrayOf;
import dev.gradus.problem.ValueType.Jdk;
import dev.gradus.problem.ValueType.Nothing;
import dev.gradus.problem.ValueType.Primitive;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the {@code returns} of an example: a literal in the syntax of calls, or YAML's own list, number, truth value, or
 * text. A text for a method that returns text may stand without quotes of its own.
 */
final class ReturnsReader {
    private static final int DEEPEST = 32;

    private final TypeResolver types;

    ReturnsReader(TypeResolver types) {
        this.types = types;
    }

    /** {@code type} is what the method returns. */
    Written read(YamlValue value, ValueType type) throws CallFault {
        return read(value, type, 0);
    }

    private Written read(YamlValue value, ValueType type, int depth) throws CallFault {
        if (value.isList() && depth < DEEPEST) {
            List<Written> elements = new ArrayList<>();
            for (YamlValue element : value.list("an element of returns")) {
                elements.add(read(element, elementOf(type), depth + 1));
            }
            return Written.sequence(elements, 1);
        }
        if (value.isMapping() || value.isList()) {
            throw new CallFault(1, "is no value that an example can have", "write a number, a text or '[a, b]'");
        }
        String text = value.written().orElse("null");
        if (value.isText() && isBare(text, '"') && wantsText(type)) {
            return Written.of(new Literal.Text(text), 1);
        }
        if (value.isText() && text.length() == 1 && type == Primitive.CHAR) {
            return Written.of(new Literal.Chr(text.charAt(0)), 1);
        }
        return CallParser.literal(text);
    }

    private ValueType elementOf(ValueType type) {
        if (type instanceof ArrayOf array) {
            return array.element();
        }
        return type instanceof Jdk jdk && types.arguments(jdk).size() == 1
                ? types.arguments(jdk).get(0)
                : new Nothing();
    }

    private static boolean isBare(String text, char quote) {
        return text.isEmpty() || text.charAt(0) != quote;
    }

    private static boolean wantsText(ValueType type) {
        return type instanceof Jdk jdk && jdk.internalName().equals("java/lang/String");
    }
}
