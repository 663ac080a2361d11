package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceExcerptTest {
    private static String caretOf(String line, int column) {
        return new SourceExcerpt(line, column, false).caretLine();
    }

    @Test
    void theCaretStandsUnderItsColumn() {
        assertThat(caretOf("int x", 1)).isEqualTo("^");
        assertThat(caretOf("int x", 5)).isEqualTo("    ^");
    }

    @Test
    void theCaretMayStandBehindTheLine() {
        assertThat(caretOf("int x", 6)).isEqualTo("     ^");
        assertThat(caretOf("int x", 900)).isEqualTo("     ^");
        assertThat(caretOf("", 1)).isEqualTo("^");
    }

    @Test
    void tabsWideAndHiddenCharactersMoveTheCaret() {
        assertThat(caretOf("\tx", 2)).isEqualTo("    ^");
        assertThat(caretOf("ab\tx", 4)).isEqualTo("    ^");
        assertThat(caretOf("日本x", 3)).isEqualTo("    ^");
        assertThat(caretOf("😀x", 3)).isEqualTo("  ^");
        assertThat(caretOf("e\u0301x", 3)).isEqualTo(" ^");
        assertThat(caretOf("\u202Ex", 2)).isEqualTo("      ^");
    }

    @Test
    void ofALongLineTheNeighbourhoodIsShown() {
        for (int column : new int[] {1, 60, 119, 121, 150, 5000, 9995, 10_001}) {
            String line = "a".repeat(column - 1) + "X" + "b".repeat(Math.max(0, 10_000 - column));
            SourceExcerpt excerpt = new SourceExcerpt(line, column, false);
            assertThat(excerpt.line()).hasSizeLessThan(130).contains("...");
            assertThat(excerpt.line().charAt(excerpt.caretLine().length() - 1)).isEqualTo('X');
        }
    }

    @Test
    void theCaretStandsUnderItsCharacterInAnyLine() {
        RandomResults results = new RandomResults(13);
        for (int i = 0; i < 3000; i++) {
            String before = results.text().repeat(1 + i % 12);
            String line = before + "§" + results.text();
            SourceExcerpt excerpt = new SourceExcerpt(line, before.length() + 1, false);
            assertThat(columnOf(excerpt.line(), '§'))
                    .as(excerpt.line())
                    .isEqualTo(excerpt.caretLine().length() - 1);
        }
    }

    private static int columnOf(String line, char character) {
        return Columns.of(line.substring(0, line.indexOf(character)));
    }
}
