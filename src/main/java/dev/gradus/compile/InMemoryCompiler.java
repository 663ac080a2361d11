package dev.gradus.compile;

import dev.gradus.compile.words.CompilerWords;
import dev.gradus.compile.words.JavacError;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.Diagnostic;
import dev.gradus.submission.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles in memory, as Java 17 on every JDK: the learner's file alone, and the sources of a problem. Thread-safe. */
public final class InMemoryCompiler implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Optional<CompilerProcesses> processes;
    private final Duration deadline;

    /** @param deadline when it gives up on a learner's file; no shorter than the start of a process takes */
    InMemoryCompiler(Optional<CompilerProcesses> processes, Duration deadline) {
        this.processes = processes;
        this.deadline = deadline;
    }

    /** For sources of the user's own: javac runs in this process, and a time limit ends the wait for it. */
    public InMemoryCompiler() {
        this(Optional.empty(), DEADLINE);
    }

    /**
     * For sources of people one does not know: javac reads them in processes of their own, limited in memory and time, and replaced
     * after one that it gave up on. They live until {@link #close}.
     */
    public static InMemoryCompiler inProcessesOfItsOwn() {
        return new InMemoryCompiler(Optional.of(new CompilerProcesses()), DEADLINE);
    }

    /**
     * Compiles a learner's file. It sees the JDK and the provided classes, nothing else; no annotation processor runs.
     *
     * @param provided the problem's provided classes by binary name
     * @throws MissingCompilerException if this Java has no compiler
     * @throws CompilerProcessException if no process can be had for it
     */
    public CompileResult compile(Submission submission, Map<String, byte[]> provided) {
        Javac.Run run = processes.isPresent()
                ? processes.get().run(submission.text(), provided, deadline)
                : Javac.run(
                        List.of(new MemorySource(CompilerProcesses.FILE, submission.text())),
                        List.of(),
                        provided,
                        deadline);
        if (!run.finished()) {
            return new CompileResult.Rejected(List.of(gaveUp()));
        }
        List<JavacError> errors = run.errors().stream().map(Javac.Told::error).toList();
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
        List<String> errors = run.errors().stream()
                .map(told -> told.where() + told.error().message())
                .toList();
        if (!run.finished() || !errors.isEmpty()) {
            throw new ProblemSourceException(errors.isEmpty() ? List.of("the compiler gave up on them") : errors);
        }
        return run.classes();
    }

    private static Diagnostic gaveUp() {
        return new Diagnostic(
                Optional.empty(),
                "",
                "compile.gave-up",
                "the compiler gave up on this program",
                "It is nested too deeply, or too large for the compiler: break long expressions into steps with names.");
    }

    /** Ends the processes, if there are any. */
    @Override
    public void close() {
        processes.ifPresent(CompilerProcesses::close);
    }
}
