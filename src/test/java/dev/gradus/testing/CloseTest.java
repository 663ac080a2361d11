package dev.gradus.testing;

import static dev.gradus.testing.Close.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 0",
        "1, 1.000000001, 1e-8, 0",
        "-1, -1.000000001, 1e-8, 0",
        "100, 101, 0.01, 0",
        "100, 99, 0.01, 0",
        "0, 0, 0, 0",
        "0.0, -0.0, 0, 0",
        "-0.0, 0.0, 0, 0",
        "0, 1e-13, 1e-9, 1e-12",
        "0, -1e-12, 0, 1e-12",
        "NaN, NaN, 0, 0",
        "Infinity, Infinity, 0, 0",
        "-Infinity, -Infinity, 0, 0",
        "1.7976931348623157E308, 1.797693134862315E308, 1e-9, 0",
    })
    void passes(double expected, double actual, double relative, double absolute) {
        assertThatCode(() -> assertClose(expected, actual, relative, absolute)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.000000001, 1e-10, 0",
        "1, -1, 0.5, 0",
        "100, 101.00001, 0.01, 0",
        // relative to the expected number only: 1 percent of 1e6 would do
        "1, 1000000, 0.01, 0",
        "0, 1e-300, 0.5, 0",
        "0, 1.1e-12, 1e-9, 1e-12",
        "NaN, 1, 0.5, 1e300",
        "1, NaN, 0.5, 1e300",
        "Infinity, 1.7976931348623157E308, 0.5, 1e300",
        "1.7976931348623157E308, Infinity, 0.5, 1e300",
        "Infinity, -Infinity, 0.5, 1e300",
        "Infinity, NaN, 0.5, 1e300",
        "NaN, Infinity, 0.5, 1e300",
        "1.7976931348623157E308, -1.7976931348623157E308, 0.5, 1e300",
        "1, 1.0000000000000002, 0, 0",
    })
    void fails(double expected, double actual, double relative, double absolute) {
        CloseFailure failure =
                assertThrows(CloseFailure.class, () -> assertClose(expected, actual, relative, absolute, "not that"));
        assertThat(failure).hasMessage("not that");
        assertThat(failure.getExpected().getValue()).isEqualTo(expected);
        assertThat(failure.getActual().getValue()).isEqualTo(actual);
    }

    @Test
    void theMessageIsTheReasonAloneAndTheNumbersAreWrittenAsOnEveryJdk() {
        CloseFailure failure =
                assertThrows(CloseFailure.class, () -> assertClose(2e-3, 2e23, 1e-9, 1e-12, "Is the sum complete?"));
        assertThat(failure.getMessage()).isEqualTo("Is the sum complete?");
        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("0.002");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("2.0E23");
    }

    @Test
    void aMessageWithoutAReasonHoldsNoNumber() {
        CloseFailure number = assertThrows(CloseFailure.class, () -> assertClose(2, 3, 1e-9));
        CloseFailure array = assertThrows(CloseFailure.class, () -> assertClose(array(2), array(3, 4), 1e-9));
        assertThat(number.getMessage()).isNotBlank().doesNotContainPattern("[0-9]");
        assertThat(array.getMessage()).isNotBlank().doesNotContainPattern("[0-9]");
    }

    @ParameterizedTest
    @CsvSource({
        "1e-9, 0, within 1.0E-9 relative",
        "0, 1e-9, within 1.0E-9",
        "1e-9, 1e-12, within 1.0E-9 relative or 1.0E-12 absolute",
        "0, 0, exactly",
    })
    void theToleranceIsToldInWords(double relative, double absolute, String words) {
        CloseFailure failure = assertThrows(CloseFailure.class, () -> assertClose(1, 2, relative, absolute));
        assertThat(failure.tolerance()).isEqualTo(words);
    }

    @Test
    void aToleranceOutOfItsRangeIsAFaultOfTheTest() {
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, -1e-9));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, 0, INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose(1, 1, 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> assertClose((double[]) null, array(1), 0));
    }

    @Test
    void arraysAreCloseIfEachElementIs() {
        double[] expected = {1, Double.NaN, INFINITY, 0};
        assertThatCode(() -> assertClose(expected, array(1 + 1e-12, Double.NaN, INFINITY, -0.0), 1e-9))
                .doesNotThrowAnyException();
        assertThatCode(() -> assertClose(array(), array(), 0, "empty")).doesNotThrowAnyException();
        assertThatCode(() -> assertClose(array(0), array(1e-13), 0, 1e-12)).doesNotThrowAnyException();
    }

    @Test
    void theFirstElementThatDiffersIsNamedAndCarried() {
        CloseFailure failure =
                assertThrows(CloseFailure.class, () -> assertClose(array(1, 2, 3), array(1, 4, 5), 1e-9, "Too large."));
        assertThat(failure).hasMessage("Too large. (The first difference is at index 1.)");
        assertThat(failure.getExpected().getValue()).isEqualTo(2.0);
        assertThat(failure.getActual().getValue()).isEqualTo(4.0);
        assertThat(failure.tolerance()).isEqualTo("within 1.0E-9 relative");
    }

    @Test
    void anotherLengthIsNotClose() {
        CloseFailure failure = assertThrows(CloseFailure.class, () -> assertClose(array(1, 2), array(1), 1e-9, "No."));
        assertThat(failure).hasMessage("No. (It has another length.)");
        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("an array of length 2");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("an array of length 1");
        assertThat(failure.tolerance()).isEmpty();
    }

    @Test
    void noArrayIsNotClose() {
        CloseFailure failure = assertThrows(CloseFailure.class, () -> assertClose(array(1, 2), null, 1e-9, "No."));
        assertThat(failure).hasMessage("No. (It is null.)");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("null");
    }

    private static double[] array(double... elements) {
        return elements;
    }
}
