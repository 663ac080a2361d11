package dev.gradus.author;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Compares numbers as they are written with the formulas that they come from. */
final class QuizNumbers {
    private QuizNumbers() {}

    /** Why a number is not the value of its formula, rounded to as many decimals as it has; absent if it is. */
    static Optional<String> wrongDigits(BigDecimal written, String formula) {
        BigDecimal value;
        try {
            value = Formula.value(formula);
        } catch (IllegalArgumentException e) {
            return Optional.of("the formula '" + formula + "' cannot be read, " + e.getMessage());
        } catch (ArithmeticException e) {
            return Optional.of("the formula '" + formula + "' has no value (" + e.getMessage() + ")");
        }
        int decimals = Math.max(0, written.scale());
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-decimals).multiply(new BigDecimal("0.5"));
        if (written.subtract(value).abs().compareTo(half) <= 0) {
            return Optional.empty();
        }
        return Optional.of("'" + formula + "' is "
                + value.setScale(Math.max(decimals, 20), RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + ", and here stands " + written.toPlainString());
    }
}
