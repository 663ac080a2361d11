package dev.gradus.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.gradus.compile.words.CompilerWords;
import dev.gradus.compile.words.JavacError;
import dev.gradus.result.Diagnostic;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip of the keyboard anywhere in a right solution is one mistake, and it is explained; and no text keeps the explainer busy. */
class SlipsTest {
    private static final Path SOLUTIONS = Path.of("src/test/resources/kl-divergence/right");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]\\w*|[0-9.]+|\"[^\"\\n]*\"|\\S");

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler();

    @ParameterizedTest
    @ValueSource(strings = {"list-of-terms"})
    void aWordOrSignThatIsLeftOutIsExplained(String solution) throws IOException {
        everySlipIsExplained(solution, word -> "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlogy-helper"})
    void aWordOrSignThatStandsTwiceIsExplained(String solution) throws IOException {
        everySlipIsExplained(solution, word -> word + " " + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain-loop"})
    void aWordWithACapitalLetterIsExplained(String solution) throws IOException {
        everySlipIsExplained(solution, word -> Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private static void everySlipIsExplained(String solution, UnaryOperator<String> slip) throws IOException {
        String text = Files.readString(SOLUTIONS.resolve(solution).resolve("Solution.java"));
        for (MatchResult word : TOKEN.matcher(text).results().toList()) {
            String slipped = text.substring(0, word.start()) + slip.apply(word.group()) + text.substring(word.end());
            CompileResult result = COMPILER.compile(new Submission("Solution.java", slipped, ""), Map.of());
            if (result instanceof CompileResult.Rejected rejected) {
                List<Diagnostic> told = rejected.diagnostics();
                assertThat(told).as(slipped + told).hasSizeBetween(1, 2);
                assertThat(told).as(slipped + told).allMatch(each -> each.help().contains("\n"));
                assertThat(told).allMatch(each -> each.position().isPresent());
            }
        }
    }

    private static Stream<String> longTexts() {
        return Stream.of(
                        "a ",
                        "(",
                        "[",
                        "{",
                        ") ",
                        "\n",
                        "/*",
                        "\"\"\"",
                        "'",
                        "\"",
                        "< ",
                        "A<",
                        "int a, ",
                        "int a = ",
                        "a, ",
                        ", ,",
                        "def f(",
                        "class a ",
                        "for (",
                        "if (a) ",
                        "a.b.",
                        "1 ",
                        "# ",
                        "  ",
                        "\t\n",
                        "a = = ",
                        "} else ",
                        "x(a, int b) ")
                .map(piece -> piece.repeat(63 * 1024 / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expected",
                "not.stmt",
                "premature.eof",
                "illegal.char",
                "dot.class.expected",
                "cant.resolve.location"
            })
    void noTextKeepsTheExplainerBusy(String kind) {
        for (String text : longTexts().toList()) {
            for (int offset : new int[] {text.length() / 2, text.length()}) {
                JavacError error = new JavacError(
                        "compiler.err." + kind,
                        "cannot find symbol\n  symbol:   variable abc\n  location: class Solution ';' expected",
                        offset,
                        offset,
                        Math.min(text.length(), offset + 3));

                List<Diagnostic> told = assertTimeout(
                        Duration.ofSeconds(5),
                        () -> CompilerWords.explain(new Submission("Solution.java", text, ""), List.of(error)),
                        text.substring(0, 10));

                assertThat(told).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\r", "\u0000", "{", "}", "\"", "'", "/*", "//", "\uD800", "\\u0022", "1", "."})
    void theShortestTextsAreExplainedOrLeftAlone(String text) {
        CompileResult result = COMPILER.compile(new Submission("Solution.java", text, ""), Map.of());

        if (result instanceof CompileResult.Rejected rejected) {
            assertThat(rejected.diagnostics()).hasSize(1);
        }
    }
}
