package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people write them. */
class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.5        | ''   | 0.5
                    .5         | ''   | 0.5
                    5.         | ''   | 5
                    +.5        | ''   | 0.5
                    1/2        | ''   | 0.5
                    -1 / 4     | ''   | -0.25
                    5e-1       | ''   | 0.5
                    5E-01      | ''   | 0.5
                    5.e-1      | ''   | 0.5
                    \u22120.5  | ''   | -0.5
                    0.5 nats   | nats | 0.5
                    0.5nat     | nats | 0.5
                    0.5 NATS   | nats | 0.5
                    1/2 nats   | nats | 0.5
                    50%        | %    | 50
                    50 percent | %    | 50
                    50         | %    | 50
                    0.00       | ''   | 0
                    """)
    void isReadAsItIsMeant(String written, String unit, BigDecimal value) {
        assertThat(WrittenNumber.read(written, unit))
                .isInstanceOfSatisfying(
                        WrittenNumber.Read.class,
                        read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''          | ''   | nothing is written
                    0,5         | ''   | write the decimal point as a point: '0.5', not '0,5'
                    0,5 nats    | nats | write the decimal point as a point: '0.5 nats'
                    1,000.5     | ''   | leave the commas out
                    NaN         | ''   | every number that is asked for is a finite one
                    -Infinity   | ''   | every number that is asked for is a finite one
                    1e999       | ''   | far out of range
                    1e999999999 | ''   | far out of range
                    1e-99999999 | ''   | far out of range
                    1/0         | ''   | a fraction with 0 below the line
                    1/0.0       | ''   | a fraction with 0 below the line
                    50%         | nats | not asked for in percent: write 50% as 0.5
                    50%         | ''   | not asked for in percent: write 50% as 0.5
                    0.2 bits    | nats | asked for in nats, not in 'bits'
                    0.2 bits    | ''   | without a unit: leave out 'bits'
                    0.5*ln(2)   | ''   | is still to be worked out
                    half        | ''   | is not a number
                    0x10        | ''   | is not a number
                    1.2.3       | ''   | is not a number
                    --1         | ''   | is not a number
                    """)
    void isRefusedWithWhatToWriteInstead(String written, String unit, String why) {
        assertThat(WrittenNumber.read(written, unit))
                .isInstanceOfSatisfying(
                        WrittenNumber.Refused.class,
                        refused -> assertThat(refused.why()).contains(why));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedAtOnce() {
        String huge = "1".repeat(1_000_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(WrittenNumber.read(huge, "")).isInstanceOf(WrittenNumber.Refused.class));
    }
}
