package dev.gradus.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Diagnostic;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake of {@code src/test/resources/compile-errors} is told once, at its place, in the words of its golden. Line and help are
 * the same on every JDK; code, column and the compiler's own words are those of the baseline, Java 17. {@code -Dgolden.update=true} on
 * that JDK writes the goldens anew.
 */
class CompileErrorsTest {
    private static final Path FOLDER = Path.of("src/test/resources/compile-errors");
    /** Two mistakes on purpose. */
    private static final Set<String> TWO = Set.of("two-missing-semicolons", "two-unknown-names");

    private static final Pattern UNKIND = Pattern.compile(
            "\\b(just|simply|obviously|easy|trivial|of course|you should|you must|wrong with you)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_LINE = Pattern.compile("(?m)^line (\\d+)");
    private static final Pattern HELP = Pattern.compile("(?m)^> .*$");
    private static final boolean BASELINE = Runtime.version().feature() == 17;

    private static final InMemoryCompiler COMPILER = new InMemoryCompiler();

    private static Stream<Path> samples() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slug(Path sample) {
        return sample.getFileName().toString().replace(".java", "");
    }

    private static List<Diagnostic> diagnostics(String text) {
        CompileResult result = COMPILER.compile(new Submission("Solution.java", text, ""), Map.of());
        return result instanceof CompileResult.Rejected rejected ? rejected.diagnostics() : List.of();
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldAsItWasRead() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(slug(sample), () -> {
                    String source = Files.readString(sample).replace("\r\n", "\n");
                    List<Diagnostic> told = diagnostics(source);
                    String words = told.stream().map(CompileErrorsTest::written).collect(Collectors.joining("\n"));

                    assertThat(told).as(words).hasSize(TWO.contains(slug(sample)) ? 2 : 1);
                    assertThat(told).as(words).noneMatch(each -> each.help().isEmpty());
                    assertGolden(sample.resolveSibling(slug(sample) + ".expected"), words);
                    assertThat(diagnostics(source.replace("\n", "\r\n")).stream()
                                    .map(CompileErrorsTest::written)
                                    .collect(Collectors.joining("\n")))
                            .as("with CRLF")
                            .isEqualTo(words);
                }));
    }

    private static void assertGolden(Path golden, String words) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, words);
        }
        assertThat(golden).exists();
        String expected = Files.readString(golden).replace("\r\n", "\n");
        if (BASELINE) {
            assertThat(words).isEqualTo(expected);
        } else {
            assertThat(parts(words, OWN_LINE)).isEqualTo(parts(expected, OWN_LINE));
            assertThat(parts(words, HELP)).isEqualTo(parts(expected, HELP));
        }
    }

    private static List<String> parts(String words, Pattern part) {
        return part.matcher(words).results().map(MatchResult::group).toList();
    }

    private static String written(Diagnostic diagnostic) {
        String place = diagnostic
                .position()
                .map(it -> "line " + it.line() + ", column " + it.column() + "\n"
                        + caret(diagnostic.sourceLine(), it.column()))
                .orElse("no place\n");
        return place + diagnostic.help().lines().map(line -> "> " + line + "\n").collect(Collectors.joining())
                + diagnostic.code() + ": " + diagnostic.message() + "\n";
    }

    private static String caret(String line, int column) {
        return "| " + line.stripTrailing() + "\n| " + " ".repeat(column - 1) + "^\n";
    }

    @TestFactory
    Stream<DynamicTest> noMistakeIsToldUnkindly() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(
                        slug(sample),
                        () -> assertThat(diagnostics(Files.readString(sample)))
                                .noneMatch(it -> UNKIND.matcher(it.help()).find())));
    }

    @Test
    void whatIsToldIsBoundedAndSorted() {
        String many = Stream.iterate(1, n -> n + 1)
                .limit(12)
                .map(n -> "        int a" + n + " = nothing" + n + n + n + n + n + ";\n")
                .collect(Collectors.joining());

        List<Diagnostic> told = diagnostics("public class Solution {\n    void f() {\n" + many + "    }\n}\n");

        assertThat(told).hasSize(5);
        assertThat(told.stream().map(Diagnostic::position).map(Optional::orElseThrow))
                .isSorted();
    }
}
