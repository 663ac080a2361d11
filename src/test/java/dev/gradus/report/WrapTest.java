package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void proseIsBrokenAtSpaces() {
        assertThat(Wrap.lines("one two three", 7, 7)).containsExactly("one two", "three");
        assertThat(Wrap.lines("one two three", 3, 9)).containsExactly("one", "two three");
        assertThat(Wrap.lines("  one   two  ", 80, 80)).containsExactly("one two");
        assertThat(Wrap.lines("", 80, 80)).containsExactly("");
    }

    @Test
    void aLongWordAndCodeStayWhole() {
        assertThat(Wrap.lines("a wonderfully long", 5, 5)).containsExactly("a", "wonderfully", "long");
        assertThat(Wrap.lines("write `double f(int n)` here", 10, 10))
                .containsExactly("write", "`double f(int n)`", "here");
        assertThat(Wrap.lines("a lone ` backquote", 6, 6)).containsExactly("a lone", "`", "backquote");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Wrap.lines("日本 日本", 5, 5)).containsExactly("日本", "日本");
        assertThat(Wrap.lines("日本 日本", 9, 9)).containsExactly("日本 日本");
    }

    @Test
    void proseKeepsToTheWidthOfEveryTerminal() {
        for (int width : new int[] {1, 40, 57, 80, 100, 300}) {
            int most = Math.max(40, Math.min(100, width));
            String page = new TextReport(new TextStyle(false, false, width))
                    .render(Situations.all().get("judge-error"));
            assertThat(page.lines().skip(2).filter(line -> !line.contains("gradus ")))
                    .allMatch(line -> line.length() <= most);
        }
    }

    @Test
    void aCutIsTold() {
        assertThat(Cut.end("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Cut.end("abcdefgh", 6)).isEqualTo("abcdef ... 2 more characters");
        assertThat(Cut.middle("abcdefghijkl", 6)).isEqualTo("abcd ... 6 more characters ... kl");
        assertThat(Cut.end("abc😀", 4)).isEqualTo("abc ... 2 more characters");
        assertThat(Cut.count(1, "line")).isEqualTo("1 line");
        assertThat(Cut.count(2, "line")).isEqualTo("2 lines");
    }
}
