package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values on the right are from mpmath, with 60 digits of working precision. */
class FormulaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 + 2*3                                | 7
                    -(1 - 2)^3 / 4                         | 0.25
                    -2^2                                   | -4
                    2^-2                                   | 0.25
                    ln(2)                                  | 0.6931471805599453094172321214581765680755
                    ln(0.001)                              | -6.907755278982137052053974364053092622803
                    log2(10)                               | 3.321928094887362347870319429489390175865
                    exp(1)                                 | 2.718281828459045235360287471352662497757
                    exp(-20.5)                             | 0.000000001250152866386742628937553119231222182272
                    sqrt(2)                                | 1.41421356237309504880168872420969807857
                    2^0.5                                  | 1.41421356237309504880168872420969807857
                    0.5*ln(0.5/0.25) + 0.5*ln(0.5/0.75)    | 0.1438410362258904637196095029969137157518
                    """)
    void isWorkedOutToFortyDigits(String formula, BigDecimal expected) {
        BigDecimal value = Formula.value(formula);

        BigDecimal error = value.subtract(expected).abs();
        assertThat(error).isLessThanOrEqualTo(expected.abs().multiply(new BigDecimal("1e-35")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "ln 2", "ln(2", "2)", "sin(1)", "1..2", "1e5", "0.5 0.5", "a"})
    void isRefusedWithItsPlaceWhereItCannotBeRead(String formula) {
        assertThatThrownBy(() -> Formula.value(formula))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at character ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "ln(0)", "ln(0 - 1)", "sqrt(0 - 1)", "exp(5000)"})
    void hasNoValueWhereMathematicsHasNone(String formula) {
        assertThatThrownBy(() -> Formula.value(formula)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void bracketsWithoutEndAreRefused() {
        assertThatThrownBy(() -> Formula.value("(".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signsWithoutEndAreWorkedOutOrRefused() {
        assertThat(Formula.value("-".repeat(100) + "1")).isEqualByComparingTo("1");
    }
}
