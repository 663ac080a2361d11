package dev.gradus.check;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import dev.gradus.submission.Submission;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads a learner's source with JavaParser. Thread-safe. */
public final class SourceChecker {
    // The parser is recursive; an expression of some thousand terms needs more than the usual stack.
    private static final long STACK_BYTES = 64L * 1024 * 1024;
    private static final long DEADLINE_SECONDS = 10;

    /** Gives the parsed source; absent if JavaParser cannot read it, which does not mean that javac cannot. */
    public Optional<ParsedSource> parse(Submission submission) {
        FutureTask<Optional<ParsedSource>> task = new FutureTask<>(() -> read(submission.text()));
        Thread thread = new Thread(null, task, "javaparser", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // A stack overflow, or a fault of the parser: this source has no reading, and is judged without one.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while parsing", e);
        }
    }

    private static Optional<ParsedSource> read(String text) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setAttributeComments(false)
                .setTabSize(1);
        ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(text);
        return result.isSuccessful() ? result.getResult().map(ParsedSource::new) : Optional.empty();
    }
}
