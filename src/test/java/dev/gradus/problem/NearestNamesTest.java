package dev.gradus.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NearestNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"klDivergence", "KL_DIVERGENCE", "kl_divergance", "kl_diverge", "k_l_divergence", "kldivergenc"})
    void aNameThatDiffersLittleIsFound(String candidate) {
        assertThat(NearestNames.of("kl_divergence", List.of("main", candidate, "helper")))
                .contains(candidate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "compute", "x", "", "divergence_of_two_distributions", "entropy"})
    void aNameThatDiffersMuchIsNot(String candidate) {
        assertThat(NearestNames.of("kl_divergence", List.of(candidate))).isEmpty();
    }

    @Test
    void theNearestOfSeveralIsFound() {
        assertThat(NearestNames.of("sum", List.of("sums2", "Sum", "sun"))).containsExactly("Sum");
    }

    @Test
    void ofEquallyNearOnesAllAreFoundInOrder() {
        assertThat(NearestNames.of("sum", List.of("sua", "sub"))).containsExactly("sua", "sub");
    }

    @Test
    void amongNoneNoneIsFound() {
        assertThat(NearestNames.of("sum", List.of())).isEmpty();
    }
}
