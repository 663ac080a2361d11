package dev.gradus.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"klDivergence", "KL_DIVERGENCE", "kl_divergance", "kl_diverge", "k_l_divergence", "kldivergenc"})
    void aNameThatDiffersLittleIsFound(String candidate) {
        assertThat(Names.nearest("kl_divergence", List.of("main", candidate, "helper")))
                .contains(candidate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "compute", "x", "", "divergence_of_two_distributions", "entropy"})
    void aNameThatDiffersMuchIsNot(String candidate) {
        assertThat(Names.nearest("kl_divergence", List.of(candidate))).isEmpty();
    }

    @Test
    void theNearestOfSeveralIsFound() {
        assertThat(Names.nearest("sum", List.of("sums2", "Sum", "sun"))).contains("Sum");
    }

    @Test
    void ofEquallyNearOnesTheFirstIsFound() {
        assertThat(Names.nearest("sum", List.of("sua", "sub"))).contains("sua");
    }

    @Test
    void amongNoneNoneIsFound() {
        assertThat(Names.nearest("sum", List.of())).isEmpty();
    }
}
