package dev.gradus.problem;

import dev.gradus.problem.ValueType.ArrayOf;
import dev.gradus.problem.ValueType.Jdk;
import dev.gradus.problem.ValueType.Nothing;
import dev.gradus.problem.ValueType.Primitive;
import dev.gradus.problem.ValueType.Provided;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whether a literal of an example has the shape that the contract asks for at its place. */
final class LiteralShape {
    private final TypeResolver types;
    private final ProvidedTypes provided;

    LiteralShape(TypeResolver types, ProvidedTypes provided) {
        this.types = types;
        this.provided = provided;
    }

    /** Gives the literal in its final form: numbers without suffix, constants without the name of their type. */
    Literal fit(Written written, ValueType type) throws CallFault {
        if (written.literal() instanceof Literal.Null) {
            if (type instanceof Primitive) {
                throw mismatch(written, type, "write a value: a primitive is never null");
            }
            return written.literal();
        }
        if (type instanceof Primitive primitive) {
            return primitive(written, primitive, type);
        }
        if (type instanceof ArrayOf array) {
            return sequence(written, array.element(), type);
        }
        if (type instanceof Provided wanted) {
            return provided(written, wanted);
        }
        if (type instanceof Jdk jdk) {
            return jdk(written, jdk);
        }
        throw new CallFault(written.column(), "a void method has no value", "remove the example");
    }

    private static Literal primitive(Written written, Primitive type, ValueType wanted) throws CallFault {
        if (written.literal() instanceof Literal.Num number) {
            return NumberShape.fit(number, type, written.column());
        }
        boolean fits = type == Primitive.BOOLEAN && written.literal() instanceof Literal.Bool
                || type == Primitive.CHAR && written.literal() instanceof Literal.Chr;
        if (!fits) {
            throw mismatch(written, wanted, "write " + example(type));
        }
        return written.literal();
    }

    private static String example(Primitive type) {
        return switch (type) {
            case BOOLEAN -> "true or false";
            case CHAR -> "a character in single quotes";
            case FLOAT, DOUBLE -> "a number such as 0.5, NaN or -Infinity";
            case BYTE, SHORT, INT, LONG -> "a whole number";
        };
    }

    private Literal jdk(Written written, Jdk type) throws CallFault {
        String name = type.internalName();
        for (Primitive primitive : Primitive.values()) {
            if (primitive.boxInternalName().equals(name)) {
                return primitive(written, primitive, type);
            }
        }
        return switch (name) {
            case "java/lang/String" -> {
                if (!(written.literal() instanceof Literal.Text)) {
                    throw mismatch(written, type, "write a text in double quotes");
                }
                yield written.literal();
            }
            case "java/lang/Number" -> {
                if (!(written.literal() instanceof Literal.Num number)) {
                    throw mismatch(written, type, "write a number");
                }
                yield untyped(number, written.column());
            }
            case "java/lang/Object" -> object(written);
            case "java/util/List" -> {
                List<ValueType> arguments = types.arguments(type);
                yield sequence(
                        written, arguments.isEmpty() ? new Jdk("Object", "java/lang/Object") : arguments.get(0), type);
            }
            default ->
                throw new CallFault(
                        written.column(),
                        "a `" + type.source() + "` cannot be written in an example",
                        "leave this example to the statement and the tests");
        };
    }

    private Literal object(Written written) throws CallFault {
        if (written.literal() instanceof Literal.Num number) {
            return untyped(number, written.column());
        }
        if (written.literal() instanceof Literal.Made made) {
            return provided(written, new Provided(made.typeName()));
        }
        if (written.literal() instanceof Literal.Sequence || written.literal() instanceof Literal.Constant) {
            throw mismatch(
                    written, new Jdk("Object", "java/lang/Object"), "write a number, a text or a provided record");
        }
        return written.literal();
    }

    /** Where any number may stand, a whole one is an int and any other a double. */
    private static Literal untyped(Literal.Num number, int column) throws CallFault {
        return NumberShape.fit(number, number.text().matches("-?\\d+") ? Primitive.INT : Primitive.DOUBLE, column);
    }

    private Literal sequence(Written written, ValueType element, ValueType wanted) throws CallFault {
        if (!(written.literal() instanceof Literal.Sequence)) {
            throw mismatch(written, wanted, "write the elements as '[a, b]'");
        }
        List<Literal> elements = new ArrayList<>();
        for (Written part : written.parts()) {
            elements.add(fit(part, element));
        }
        return new Literal.Sequence(elements);
    }

    private Literal provided(Written written, Provided wanted) throws CallFault {
        if (written.literal() instanceof Literal.Made made) {
            return made(written, made, wanted);
        }
        if (written.literal() instanceof Literal.Constant constant) {
            String name = constant.name().substring(constant.name().lastIndexOf('.') + 1);
            List<String> constants = provided.constants(wanted.name());
            boolean ours = constant.name().equals(name) || constant.name().equals(wanted.name() + "." + name);
            if (ours && constants.contains(name)) {
                return new Literal.Constant(name);
            }
            String has = constants.isEmpty()
                    ? "`" + wanted.name() + "` is no enum in provided/"
                    : "`" + wanted.name() + "` has " + Words.listed(constants);
            throw mismatch(written, wanted, has);
        }
        throw mismatch(written, wanted, "write 'Name(a, b)' for a record, or the name of an enum's constant");
    }

    private Literal made(Written written, Literal.Made made, Provided wanted) throws CallFault {
        if (!provided.isRecord(made.typeName())) {
            throw new CallFault(
                    written.column(),
                    Words.quoted(made.typeName()) + " is no record that the problem provides",
                    Words.didYouMean(made.typeName(), provided.names(), "add it to provided/, or write another value"));
        }
        if (!provided.fits(made.typeName(), wanted.name())) {
            throw mismatch(written, wanted, "write a record that is a `" + wanted.name() + "`");
        }
        List<Optional<ValueType>> components = provided.components(made.typeName());
        if (components.size() != written.parts().size()) {
            throw new CallFault(
                    written.column(),
                    Words.quoted(made.typeName()) + " has " + components.size() + " components, but "
                            + written.parts().size() + " are written",
                    "write them all, in order");
        }
        List<Literal> fitted = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            Written part = written.parts().get(i);
            fitted.add(
                    components.get(i).isPresent() ? fit(part, components.get(i).get()) : part.literal());
        }
        return new Literal.Made(made.typeName(), fitted);
    }

    private static CallFault mismatch(Written written, ValueType wanted, String next) {
        String found = described(written.literal());
        String what = wanted instanceof Nothing ? "no value" : "`" + wanted.source() + "`";
        return new CallFault(written.column(), found + " stands where " + what + " is expected", next);
    }

    private static String described(Literal literal) {
        if (literal instanceof Literal.Num number) {
            return "the number " + Words.quoted(number.text());
        }
        if (literal instanceof Literal.Text text) {
            return "the text " + Words.quoted(text.value());
        }
        if (literal instanceof Literal.Chr || literal instanceof Literal.Bool) {
            return literal instanceof Literal.Chr ? "a character" : "a truth value";
        }
        if (literal instanceof Literal.Sequence) {
            return "a list '[...]'";
        }
        if (literal instanceof Literal.Made made) {
            return Words.quoted(made.typeName() + "(...)");
        }
        return literal instanceof Literal.Constant constant ? "the name " + Words.quoted(constant.name()) : "null";
    }
}
