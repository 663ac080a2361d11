package dev.gradus.check.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as Java sources write them. */
final class Numbers {
    private static final Map<String, Double> NAMED = Map.ofEntries(
            Map.entry("Double.MIN_VALUE", Double.MIN_VALUE),
            Map.entry("Double.MIN_NORMAL", Double.MIN_NORMAL),
            Map.entry("Double.MAX_VALUE", Double.MAX_VALUE),
            Map.entry("Float.MIN_VALUE", (double) Float.MIN_VALUE),
            Map.entry("Float.MIN_NORMAL", (double) Float.MIN_NORMAL),
            Map.entry("Float.MAX_VALUE", (double) Float.MAX_VALUE),
            Map.entry("Integer.MAX_VALUE", (double) Integer.MAX_VALUE),
            Map.entry("Integer.MIN_VALUE", (double) Integer.MIN_VALUE),
            Map.entry("Long.MAX_VALUE", (double) Long.MAX_VALUE),
            Map.entry("Long.MIN_VALUE", (double) Long.MIN_VALUE),
            Map.entry("Math.E", Math.E),
            Map.entry("Math.PI", Math.PI),
            Map.entry("StrictMath.E", Math.E),
            Map.entry("StrictMath.PI", Math.PI),
            Map.entry("BigDecimal.ZERO", 0.0),
            Map.entry("BigDecimal.ONE", 1.0),
            Map.entry("BigDecimal.TEN", 10.0),
            Map.entry("BigInteger.ZERO", 0.0),
            Map.entry("BigInteger.ONE", 1.0),
            Map.entry("BigInteger.TWO", 2.0),
            Map.entry("BigInteger.TEN", 10.0),
            Map.entry("MIN_VALUE", Double.MIN_VALUE),
            Map.entry("MIN_NORMAL", Double.MIN_NORMAL));

    private Numbers() {}

    /** A constant of the JDK: {@code Double.MIN_VALUE}, or its last part alone where it is imported. */
    static OptionalDouble named(String name) {
        Double value = NAMED.get(name.replaceFirst("^java\\.(lang|math)\\.", ""));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Whether a constant of the JDK is of a whole number's type. */
    static boolean isWhole(String name) {
        return name.replaceFirst("^java\\.(lang|math)\\.", "").matches("(Integer|Long|BigInteger)\\..*");
    }

    /** A literal of any number type: {@code 1e-12}, {@code 1_000f}, {@code 0x1p-40}, {@code 0b11L}. */
    static OptionalDouble literal(String text) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        boolean hex = digits.startsWith("0x");
        try {
            if (digits.matches("0x[0-9a-f]+l?|0b[01]+l?|[0-9]+l?")) {
                String plain = digits.replace("l", "");
                return OptionalDouble.of((double) Long.parseUnsignedLong(
                        hex || digits.startsWith("0b") ? plain.substring(2) : plain,
                        hex ? 16 : digits.startsWith("0b") ? 2 : 10));
            }
            return OptionalDouble.of(digits.endsWith("f") ? Float.parseFloat(digits) : Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** The number that a text in quotes is, as {@code new BigDecimal("1e-12")} takes it. */
    static Optional<Double> inQuotes(String text) {
        return text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?") && text.chars().anyMatch(Character::isDigit)
                ? literal(text).stream().boxed().findFirst()
                : Optional.empty();
    }
}
