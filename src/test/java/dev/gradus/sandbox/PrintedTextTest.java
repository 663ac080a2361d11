package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PrintedTextTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keepsWhatWasPrintedWhereverThePiecesEnd() {
        PrintedText printed = new PrintedText(100);
        byte[] umlaut = bytes("ä\n");

        assertThat(printed.add(new byte[] {umlaut[0]})).isTrue();
        assertThat(printed.add(new byte[] {umlaut[1], umlaut[2]})).isTrue();

        assertThat(printed.toOutput().text()).isEqualTo("ä\n");
        assertThat(printed.toOutput().omittedLines()).isZero();
    }

    @Test
    void countsTheLinesThatItDoesNotKeep() {
        PrintedText printed = new PrintedText(1_000_000);

        printed.add(bytes("line\n".repeat(1000)));
        printed.add(bytes("more\nand mo"));
        printed.add(bytes("re\nand half"));

        assertThat(printed.toOutput().text()).isEqualTo("line\n".repeat(1000));
        assertThat(printed.toOutput().omittedLines()).isEqualTo(3);
    }

    @Test
    void keepsAPartOfALineThatIsTooLongAndCountsTheRestAsOne() {
        PrintedText printed = new PrintedText(1_000_000);

        printed.add(bytes("x".repeat(100_000)));

        assertThat(printed.toOutput().text()).hasSize(64 * 1024);
        assertThat(printed.toOutput().omittedLines()).isEqualTo(1);
    }

    @Test
    void refusesWhatNoHonestWorkerSends() {
        PrintedText printed = new PrintedText(3);

        assertThat(printed.add(bytes("abc"))).isTrue();
        assertThat(printed.add(bytes("d"))).isFalse();
    }
}
