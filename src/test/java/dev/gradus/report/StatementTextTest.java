package dev.gradus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTextTest {
    private static final String FOLDER = "report/statement";
    private static final TextStyle ASCII = new TextStyle(false, true, 80);
    private static final TextStyle COLOR = new TextStyle(true, false, 80);

    private static String plain(String markdown) {
        return new StatementText(TextStyle.PLAIN).render(markdown);
    }

    private static String source(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources", FOLDER, name + ".md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kl", "blocks", "maths"})
    void everyStatementIsAsItWasRead(String name) throws IOException {
        String text = plain(source(name));
        Golden.assertMatches(FOLDER, name, text);
        assertThat(plain(source(name))).isEqualTo(text);
        assertThat(plain(source(name).replace("\n", "\r\n"))).isEqualTo(text);
        assertThat(text).doesNotContain("\u001B").endsWith("\n").doesNotContain("\n\n\n");

        String color = new StatementText(COLOR).render(source(name));
        assertThat(color.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text);

        String ascii = new StatementText(ASCII).render(source(name));
        Golden.assertMatches(FOLDER, name + "-ascii", ascii);
        assertThat(ascii.chars().allMatch(unit -> unit == '\n' || (unit >= ' ' && unit < 0x7F)))
                .isTrue();
    }

    @Test
    void proseIsWrappedAndCodeIsNot() {
        String text = new StatementText(new TextStyle(false, false, 40))
                .render("word ".repeat(40) + "\n\n    " + "code ".repeat(40));
        assertThat(text.lines().filter(line -> line.contains("word"))).allMatch(line -> line.length() <= 40);
        assertThat(text.lines().filter(line -> line.contains("code"))).hasSize(1);
    }

    @Test
    void emptyStatementsAreEmpty() {
        for (String empty : List.of("", "\n", "   \n\n", "<!-- only a note -->")) {
            assertThat(plain(empty)).isEmpty();
        }
    }

    @Test
    void anUnclosedFormulaLosesNothing() {
        assertThat(plain("It is $x without an end.")).isEqualTo("It is $x without an end.\n");
        assertThat(plain("$$\n\\frac{a")).contains("a/");
        assertThat(plain("$a}b$")).isEqualTo("a}b\n");
    }

    @Test
    void nothingInAStatementMovesTheCursor() {
        String hostile =
                "a\u001B[2Jb `c\u001B[31m` $x\u001B_y$ \u202E **\u009B** [l](http://x\u001By) <\u0007b>\n\n\tcode\u001B[H\n\n"
                        + "| \u001B | b |\n|---|---|\n| \u2028 | \uD800 |\n\n$$\n\\text{\u001B[2J}\\\u001B\n$$\n\n<div \u001B>\n\n# \u0000\u007F\n";
        for (TextStyle style : List.of(TextStyle.PLAIN, ASCII)) {
            String text = new StatementText(style).render(hostile);
            assertThat(text.codePoints().noneMatch(unit -> unit != '\n' && Escaped.isHidden(unit)))
                    .as(text)
                    .isTrue();
            assertThat(text).contains("\\u001B");
        }
    }

    @Test
    void hostileSizesAndDepthsEnd() {
        List<String> hostile = List.of(
                "> ".repeat(20_000) + "x",
                "- ".repeat(20_000) + "x",
                "*a **b ".repeat(20_000),
                "[".repeat(50_000),
                "$".repeat(50_000),
                "$a ".repeat(50_000),
                "`".repeat(50_000) + " `a",
                "$" + "{".repeat(1900) + "$",
                "$$" + "{".repeat(100_000) + "$$",
                "$$" + "\\frac".repeat(50_000) + "$$",
                "$$" + "a^".repeat(50_000) + "$$",
                "$$" + "\\hat{".repeat(50_000) + "$$",
                "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000),
                "x".repeat(1_000_000));
        for (String markdown : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(plain(markdown)).isNotEmpty(),
                    () -> markdown.substring(0, 20));
        }
    }

    @Test
    void randomStatementsNeverFail() {
        String[] pieces = {
            "$",
            "$$",
            "\\frac",
            "{",
            "}",
            "^",
            "_",
            "\\",
            "\\left",
            "(",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "1. ",
            "`",
            "```\n",
            "*",
            "**",
            "|",
            "|---|",
            "# ",
            "[a](b)",
            "<b>",
            "a",
            " ",
            "\t",
            "é",
            "\\sum",
            "\\text{",
            "\\begin{cases}",
            "&",
            "\\\\",
            "\u001B",
            "😀",
            "\uD800"
        };
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            StringBuilder markdown = new StringBuilder();
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                markdown.append(pieces[random.nextInt(pieces.length)]);
            }
            String plain = plain(markdown.toString());
            String color = new StatementText(COLOR).render(markdown.toString());
            assertThat(color.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
            assertThat(plain.codePoints().noneMatch(unit -> unit != '\n' && Escaped.isHidden(unit)))
                    .isTrue();
        }
    }
}
