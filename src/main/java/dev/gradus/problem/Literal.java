package dev.gradus.problem;

import java.util.List;

/** A value as it is written in the {@code call} and {@code returns} of an example. */
public sealed interface Literal {
    /** A number, as it was written: {@code 0.5}, {@code -3}, {@code 1e-300}, {@code NaN}, {@code -Infinity}. */
    record Num(String text) implements Literal {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements Literal {}

    /** A character in single quotes. */
    record Chr(char value) implements Literal {}

    /** A text in double quotes, its escapes resolved. */
    record Text(String value) implements Literal {}

    /** {@code null}. */
    record Null() implements Literal {}

    /** {@code [a, b]}: an array or a list, as the contract says. */
    record Sequence(List<Literal> elements) implements Literal {
        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** {@code Name(a, b)}: a record that the problem provides. */
    record Made(String typeName, List<Literal> components) implements Literal {
        public Made {
            components = List.copyOf(components);
        }
    }

    /** {@code NAME}: a constant of an enum that the problem provides. */
    record Constant(String name) implements Literal {}
}
