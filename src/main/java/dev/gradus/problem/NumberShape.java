package dev.gradus.problem;

import dev.gradus.problem.ValueType.Primitive;

/** Tells whether a number may stand where a primitive of that kind is asked for, as Java's own literals would. */
final class NumberShape {
    private NumberShape() {}

    /** Gives the number without its suffix. */
    static Literal.Num fit(Literal.Num number, Primitive type, int column) throws CallFault {
        boolean special = number.text().endsWith("NaN") || number.text().endsWith("Infinity");
        char last = special
                ? ' '
                : Character.toLowerCase(number.text().charAt(number.text().length() - 1));
        boolean suffixed = last == 'l' || last == 'f' || last == 'd';
        if (suffixed && last != suffixOf(type)) {
            throw new CallFault(
                    column,
                    Words.quoted(number.text()) + " is no " + type.source(),
                    "write it without the letter at its end");
        }
        String plain = suffixed ? number.text().substring(0, number.text().length() - 1) : number.text();
        return switch (type) {
            case BYTE -> whole(plain, Byte.MIN_VALUE, Byte.MAX_VALUE, type, column);
            case SHORT -> whole(plain, Short.MIN_VALUE, Short.MAX_VALUE, type, column);
            case INT -> whole(plain, Integer.MIN_VALUE, Integer.MAX_VALUE, type, column);
            case LONG -> whole(plain, Long.MIN_VALUE, Long.MAX_VALUE, type, column);
            case FLOAT -> floating(plain, special, Float.parseFloat(plain), type, column);
            case DOUBLE -> floating(plain, special, Double.parseDouble(plain), type, column);
            case BOOLEAN, CHAR ->
                throw new CallFault(
                        column,
                        Words.quoted(plain) + " stands where a " + type.source() + " is expected",
                        type == Primitive.CHAR ? "write a character in single quotes" : "write true or false");
        };
    }

    private static char suffixOf(Primitive type) {
        return switch (type) {
            case LONG -> 'l';
            case FLOAT -> 'f';
            case DOUBLE -> 'd';
            case BOOLEAN, BYTE, SHORT, CHAR, INT -> ' ';
        };
    }

    private static Literal.Num whole(String plain, long least, long most, Primitive type, int column) throws CallFault {
        if (!plain.matches("-?\\d+")) {
            throw new CallFault(
                    column,
                    Words.quoted(plain) + " stands where a whole number is expected (" + type.source() + ")",
                    "write it without a point or an exponent");
        }
        if (!isBetween(plain, least, most)) {
            throw new CallFault(
                    column,
                    Words.quoted(plain) + " is out of range for " + type.source(),
                    "write a number from " + least + " to " + most);
        }
        return new Literal.Num(plain);
    }

    private static boolean isBetween(String plain, long least, long most) {
        try {
            long value = Long.parseLong(plain);
            return value >= least && value <= most;
        } catch (NumberFormatException e) {
            // It has digits only, so it is longer than a long.
            return false;
        }
    }

    private static Literal.Num floating(String plain, boolean special, double value, Primitive type, int column)
            throws CallFault {
        if (!special && Double.isInfinite(value)) {
            throw new CallFault(column, Words.quoted(plain) + " is too large for " + type.source(), "write Infinity");
        }
        boolean writtenZero = plain.split("[eE]")[0].chars().allMatch(c -> "-0.".indexOf(c) >= 0);
        if (!special && value == 0 && !writtenZero) {
            throw new CallFault(column, Words.quoted(plain) + " is too small for " + type.source(), "write 0.0");
        }
        return new Literal.Num(plain);
    }
}
