package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedTest {
    @Test
    void whatMovesTheCursorBecomesVisible() {
        assertThat(Escaped.line("\u001B[2J\u0007\b\u007F\u009B1m\u0085", false))
                .isEqualTo("\\u001B[2J\\u0007\\u0008\\u007F\\u009B1m\\u0085");
        assertThat(Escaped.line("a\rb\nc", false)).isEqualTo("a\\rb\\nc");
    }

    @Test
    void whatTurnsTheDirectionOrCannotBeSeenBecomesVisible() {
        for (int hidden : new int[] {
            0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066,
            0x2069, 0x3164, 0xD800, 0xDFFF, 0xFE0F, 0xFEFF, 0xFFF9, 0xFFFF
        }) {
            String text = "x" + (char) hidden + "y";
            assertThat(Escaped.line(text, false)).isEqualTo(String.format("x\\u%04Xy", hidden));
        }
        assertThat(Escaped.line("\uDB40\uDC41", false)).isEqualTo("\\uDB40\\uDC41");
    }

    @Test
    void readableTextStays() {
        String text = "naïve 日本 😀 e\u0301 \\u0041 ~ שלום";
        assertThat(Escaped.line(text, false)).isEqualTo(text);
    }

    @Test
    void asciiNumbersWhatItHasNot() {
        assertThat(Escaped.line("é日😀~", true)).isEqualTo("\\u00E9\\u65E5\\uD83D\\uDE00~");
    }

    @Test
    void tabsGoToTheNextStop() {
        assertThat(Escaped.line("\ta\tbc\t日\tx", false)).isEqualTo("    a   bc  日  x");
    }

    @Test
    void linesEndAtLineFeedsOnly() {
        assertThat(Escaped.lines("a\r\nb\n\nc\rd\n", false)).containsExactly("a", "b", "", "c\\rd");
        assertThat(Escaped.lines("", false)).isEmpty();
        assertThat(Escaped.lines("\n", false)).containsExactly("");
        assertThat(Escaped.lines("a", false)).containsExactly("a");
    }

    @Test
    void jsonKeepsItsOwnLines() {
        assertThat(Escaped.json("{\n\"a\": \"\u202E\uD800é\"\n}")).isEqualTo("{\n\"a\": \"\\u202e\\ud800é\"\n}");
    }

    @Test
    void noRandomTextGetsThrough() {
        RandomResults results = new RandomResults(11);
        for (int i = 0; i < 5000; i++) {
            String text = results.text();
            assertThat(Escaped.line(text, false).codePoints().noneMatch(Escaped::isHidden))
                    .isTrue();
            assertThat(Escaped.line(text, true).chars().allMatch(unit -> unit >= ' ' && unit < 0x7F))
                    .isTrue();
        }
    }
}
