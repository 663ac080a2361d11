package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.CallRecord;
import dev.gradus.result.CallRecord.End;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTextTest {
    private static final int WIDTH = 74;
    private static final String LONG =
            "[0.013071895424836602, 0.0915032679738562, 0.25, ... 96 more ..., 0.0392156862745098]";

    private static List<String> lines(End end, String... arguments) {
        return CallText.lines(new CallRecord("f", List.of(arguments), end), new Pen(TextStyle.PLAIN), WIDTH);
    }

    @Test
    void whatFitsIsOneLine() {
        assertThat(lines(new End.Returned("1.0"), "[0.5]", "2")).containsExactly("f([0.5], 2) returned 1.0");
        assertThat(lines(new End.Withheld(), "[0.5]")).containsExactly("f([0.5])");
    }

    @Test
    void whatWasThrownHasALineOfItsOwn() {
        assertThat(lines(new End.Threw("java.lang.IllegalStateException", "no"), "1"))
                .containsExactly("f(1)", "threw IllegalStateException: no");
    }

    @Test
    void whereTheEndHasNoRoomItStandsBelow() {
        String argument = "[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]";

        assertThat(lines(new End.Returned("0.34657359027997264"), argument, "[0.25]"))
                .containsExactly("f(" + argument + ", [0.25])", "returned 0.34657359027997264");
    }

    @Test
    void whereTheCallHasNoRoomEachArgumentStandsAlone() {
        assertThat(lines(new End.Returned("0.5"), LONG, LONG))
                .containsExactly(
                        "f(",
                        "    [0.013071895424836602, 0.0915032679738562, 0.25, ... (100 numbers)],",
                        "    [0.013071895424836602, 0.0915032679738562, 0.25, ... (100 numbers)])",
                        "returned 0.5");
    }

    @Test
    void whatIsSentToTheTerminalCannotHideInACall() {
        assertThat(lines(new End.Threw("T\u001B[2J", "\u001B"), "\u001B", "a\nb"))
                .containsExactly("f(\\u001B, a\\nb)", "threw T\\u001B[2J: \\u001B");
    }

    @Test
    void upToEightElementsAreShown() {
        assertThat(ListText.shortened("[1, 2, 3, 4, 5, 6, 7, 8]", 70)).isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8]");
        assertThat(ListText.shortened("[1, 2, 3, 4, 5, 6, 7, 8, 9]", 70))
                .isEqualTo("[1, 2, 3, 4, 5, 6, 7, 8, ... (9 numbers)]");
        assertThat(ListText.shortened("[true, true, ... 2000 more ..., true]", 70))
                .isEqualTo("[true, true, ... (2003 values)]");
    }

    @Test
    void theRowsOfATableAreShortenedEach() {
        assertThat(ListText.shortened("[[1, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9], []]", 70))
                .isEqualTo("[[1, 2], [1, 2, 3, 4, 5, 6, 7, 8, ... (9 numbers)], []]");
    }

    @Test
    void whatOnlyLooksLikeAListStays() {
        for (String text :
                List.of("\"[1, 2, 3, 4, 5, 6, 7, 8, 9]\"", "']'", "]]", "[", "[1, 2", "NaN", "", "{1=2, 3=4}")) {
            assertThat(ListText.shortened(text, 70)).isEqualTo(text);
        }
    }
}
