package dev.gradus.compile;

import dev.gradus.compile.words.CompilerWords;
import dev.gradus.compile.words.JavacError;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.Diagnostic;
import dev.gradus.submission.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Compiles in memory, as Java 17 on every JDK: the learner's file alone, and the sources of a problem. Thread-safe. */
public final class InMemoryCompiler {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    // javac's English texts have no locale. Asked for Locale.ENGLISH, it would speak the language of the machine.
    private static final Locale ENGLISH = Locale.ROOT;
    private static final int LONGEST_MESSAGE = 1000;

    /**
     * Compiles a learner's file. It sees the JDK and the provided classes, nothing else; no annotation processor runs.
     *
     * @param provided the problem's provided classes by binary name
     */
    public CompileResult compile(Submission submission, Map<String, byte[]> provided) {
        Javac.Run run =
                Javac.run(List.of(new MemorySource("Solution.java", submission.text())), List.of(), provided, DEADLINE);
        if (!run.finished()) {
            return new CompileResult.Rejected(List.of(gaveUp()));
        }
        List<JavacError> errors = run.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(InMemoryCompiler::error)
                .toList();
        return errors.isEmpty()
                ? new CompileResult.Compiled(run.classes())
                : new CompileResult.Rejected(explained(submission, errors));
    }

    private static List<Diagnostic> explained(Submission submission, List<JavacError> errors) {
        try {
            return CompilerWords.explain(submission, errors);
        } catch (RuntimeException e) {
            // Guesses about broken text; a fault in them must not cost a submission its verdict.
            return errors.stream()
                    .limit(CompilerWords.MOST)
                    .map(error -> new Diagnostic(Optional.empty(), "", error.code(), error.message(), ""))
                    .toList();
        }
    }

    /**
     * Compiles sources of a problem, which are trusted.
     *
     * @param classPath what they may use
     * @param given classes of the unnamed package that they may use
     * @throws ProblemSourceException if they do not compile; the problem's fault
     */
    public Map<String, byte[]> compileProblem(
            List<SourceFile> sources, List<Path> classPath, Map<String, byte[]> given) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        Javac.Run run = Javac.run(
                sources.stream()
                        .map(source -> new MemorySource(source.name(), source.text()))
                        .toList(),
                classPath,
                given,
                DEADLINE.multipliedBy(3));
        List<String> errors = run.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(diagnostic -> where(diagnostic) + diagnostic.getMessage(ENGLISH))
                .toList();
        if (!run.finished() || !errors.isEmpty()) {
            throw new ProblemSourceException(errors.isEmpty() ? List.of("the compiler gave up on them") : errors);
        }
        return run.classes();
    }

    private static String where(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
    }

    private static Diagnostic gaveUp() {
        return new Diagnostic(
                Optional.empty(),
                "",
                "compile.gave-up",
                "the compiler gave up on this program",
                "It is nested too deeply, or too large for the compiler: break long expressions into steps with names.");
    }

    /** A name in it can be as long as the file. */
    private static String shortened(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "..." : message;
    }

    private static JavacError error(javax.tools.Diagnostic<? extends JavaFileObject> diagnostic) {
        return new JavacError(
                Optional.ofNullable(diagnostic.getCode()).orElse("compiler.err"),
                shortened(diagnostic.getMessage(ENGLISH)),
                (int) diagnostic.getStartPosition(),
                (int) diagnostic.getPosition(),
                (int) diagnostic.getEndPosition());
    }
}
