package dev.gradus.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import dev.gradus.submission.Submission;
import java.time.Duration;
import java.util.Optional;

/** Reads a learner's source with JavaParser. Thread-safe. */
public final class SourceChecker {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Gives the parsed source; absent if JavaParser cannot read it or should not try, which does not mean that javac cannot. */
    public Optional<ParsedSource> parse(Submission submission) {
        if (Nesting.isTooDeep(submission.text())) {
            return Optional.empty();
        }
        // Without an answer from the parser this source has no reading, and is judged without one.
        return DeepStack.call("javaparser", PATIENCE, () -> read(submission.text()))
                .flatMap(read -> read);
    }

    private static Optional<ParsedSource> read(String text) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setAttributeComments(false)
                // As javac does: a line end that is written as an escape ends a comment, and what follows it is code.
                .setPreprocessUnicodeEscapes(true)
                .setTabSize(1);
        ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
        return result.isSuccessful() ? result.getResult().map(ParsedSource::new) : Optional.empty();
    }
}
