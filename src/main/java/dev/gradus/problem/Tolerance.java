package dev.gradus.problem;

import java.math.BigDecimal;

/** How close a number must be. */
public sealed interface Tolerance {
    /** The largest difference from {@code value} that counts as equal. */
    BigDecimal margin(BigDecimal value);

    /** {@code to 4 digits}. */
    String words();

    /** Tells whether the number may stand for the value. */
    default boolean isClose(BigDecimal number, BigDecimal value) {
        return number.subtract(value).abs().compareTo(margin(value)) <= 0;
    }

    /** Rounded or cut after so many digits that count: at most one off in the last of them. */
    record Digits(int digits) implements Tolerance {
        @Override
        public BigDecimal margin(BigDecimal value) {
            int exponent = value.precision() - value.scale() - 1;
            return value.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE.scaleByPowerOfTen(exponent - digits + 1);
        }

        @Override
        public String words() {
            return "to " + digits + " digits";
        }
    }

    /** At most so far away, in the unit of the answer. */
    record Margin(BigDecimal margin) implements Tolerance {
        @Override
        public BigDecimal margin(BigDecimal value) {
            return margin;
        }

        @Override
        public String words() {
            return margin.signum() == 0 ? "exactly" : "give or take " + margin.toPlainString();
        }
    }
}
