package dev.gradus.problem;

import java.util.Optional;

/** A type that may stand in a contract: the closed set of what can cross between the two processes. */
public sealed interface ValueType {
    /** How Java source spells it, such as {@code double[]} or {@code List<Double>}. */
    String source();

    /** How a class file spells it after erasure, such as {@code [D} or {@code Ljava/util/List;}. */
    String descriptor();

    /** No value at all; only as a return type. */
    record Nothing() implements ValueType {
        @Override
        public String source() {
            return "void";
        }

        @Override
        public String descriptor() {
            return "V";
        }
    }

    /** {@code int}, {@code double} and the six others. */
    enum Primitive implements ValueType {
        BOOLEAN('Z', "java/lang/Boolean"),
        BYTE('B', "java/lang/Byte"),
        SHORT('S', "java/lang/Short"),
        CHAR('C', "java/lang/Character"),
        INT('I', "java/lang/Integer"),
        LONG('J', "java/lang/Long"),
        FLOAT('F', "java/lang/Float"),
        DOUBLE('D', "java/lang/Double");

        private final char code;
        private final String box;

        Primitive(char code, String box) {
            this.code = code;
            this.box = box;
        }

        @Override
        public String source() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public String descriptor() {
            return String.valueOf(code);
        }

        /** The internal name of its box, such as {@code java/lang/Double}. */
        public String boxInternalName() {
            return box;
        }

        /** Gives the primitive of that Java keyword, if it is one. */
        public static Optional<Primitive> of(String keyword) {
            for (Primitive primitive : values()) {
                if (primitive.source().equals(keyword)) {
                    return Optional.of(primitive);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A class of the JDK that may cross: a box, {@code String}, {@code List}, {@code Map}, {@code Optional}, {@code Object}.
     *
     * @param source as the template wrote it, type arguments included
     * @param internalName such as {@code java/util/List}
     */
    record Jdk(String source, String internalName) implements ValueType {
        @Override
        public String descriptor() {
            return "L" + internalName + ";";
        }
    }

    /**
     * A record, enum or sealed interface that the problem provides, in the unnamed package.
     *
     * @param name its simple name, which is its whole name
     */
    record Provided(String name) implements ValueType {
        @Override
        public String source() {
            return name;
        }

        @Override
        public String descriptor() {
            return "L" + name + ";";
        }
    }

    /**
     * An array of any of these but {@link Nothing}.
     *
     * @param element the type of one element
     */
    record ArrayOf(ValueType element) implements ValueType {
        @Override
        public String source() {
            return element.source() + "[]";
        }

        @Override
        public String descriptor() {
            return "[" + element.descriptor();
        }
    }
}
