package dev.gradus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SubmissionTest {
    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo\n\nfour", "one\r\ntwo\r\n\r\nfour", "one\rtwo\r\rfour", "one\r\ntwo\n\rfour\n"})
    void linesAreCountedAsJavaCountsThem(String text) {
        Submission submission = new Submission("it", text, "");

        assertThat(submission.line(1)).isEqualTo("one");
        assertThat(submission.line(2)).isEqualTo("two");
        assertThat(submission.line(3)).isEmpty();
        assertThat(submission.line(4)).isEqualTo("four");
    }

    @Test
    void aLineThatIsNotThereIsEmpty() {
        Submission submission = new Submission("it", "one\n", "");

        assertThat(submission.line(2)).isEmpty();
        assertThat(submission.line(3)).isEmpty();
        assertThat(submission.line(1_000_000)).isEmpty();
        assertThat(submission.line(0)).isEmpty();
        assertThat(submission.line(-1)).isEmpty();
        assertThat(new Submission("it", "", "").line(1)).isEmpty();
    }

    @Test
    void theSeparatorsOfUnicodeEndNoLine() {
        assertThat(new Submission("it", "a\u2028b\u0085c\fd", "").line(1)).isEqualTo("a\u2028b\u0085c\fd");
    }
}
