package dev.gradus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LearnerExceptionTest {
    @Test
    void readsLikeTheExceptionThatItStandsFor() {
        LearnerException thrown = new LearnerException("java.io.IOException", "disk full");
        assertThat(thrown.typeName()).isEqualTo("java.io.IOException");
        assertThat(thrown).hasMessage("disk full").hasToString("java.io.IOException: disk full");
    }

    @Test
    void isNamedByItsTypeAloneWhereItHasNoMessage() {
        assertThat(new LearnerException("Unlucky", "")).hasToString("Unlucky");
    }
}
