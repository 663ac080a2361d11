package dev.gradus.compile;

import dev.gradus.compile.words.JavacError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of the JDK's own compiler, as Java 17 on every JDK, on a thread that can be given up. */
final class Javac {
    // The library of Java 17 and no other, on 17 too: what a program may name is the same list on every JDK.
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "20", "-g", "--release", "17");
    // Deep nesting overflows javac's stack long before it is a strange program.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    // javac's English texts have no locale. Asked for Locale.ENGLISH, it would speak the language of the machine.
    private static final Locale ENGLISH = Locale.ROOT;
    private static final int LONGEST_MESSAGE = 1000;

    /**
     * What came of a run.
     *
     * @param finished whether javac came to an end of its own within the time, with something to say or with classes
     * @param classes by binary name, sorted; empty if there were errors
     * @param errors all errors that javac told, in its order
     */
    record Run(boolean finished, Map<String, byte[]> classes, List<Told> errors) {
        /** It came to no end. */
        static final Run UNFINISHED = new Run(false, Map.of(), List.of());
    }

    /**
     * An error as javac told it.
     *
     * @param where the file and the line, to stand before the message; empty if it has none
     */
    record Told(String where, JavacError error) {}

    private Javac() {}

    /**
     * Compiles.
     *
     * @param classPath jars and folders that the sources may use
     * @param given classes of the unnamed package that the sources may use
     * @param deadline what javac may work, and a quarter of what it may take: on a busy machine it is no program's fault that its turn does
     *     not come. javac cannot be interrupted, its thread is left behind then
     */
    static Run run(List<MemorySource> sources, List<Path> classPath, Map<String, byte[]> given, Duration deadline) {
        FutureTask<Run> task = new FutureTask<>(() -> compile(sources, classPath, given));
        Thread thread = new Thread(null, task, "javac", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        long end = System.nanoTime() + longest(deadline).toNanos();
        Duration wait = deadline;
        try {
            while (true) {
                try {
                    return task.get(wait.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    wait = deadline.minus(workOf(thread));
                    if (wait.toMillis() <= 0 || System.nanoTime() > end) {
                        return Run.UNFINISHED;
                    }
                }
            }
        } catch (ExecutionException e) {
            // Out of stack, out of memory, or a fault of javac's own: in each case it has no answer about this program.
            if (e.getCause() instanceof MissingCompilerException missing) {
                throw missing;
            }
            return Run.UNFINISHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
    }

    /** What a run with that deadline may take by the clock. */
    static Duration longest(Duration deadline) {
        return deadline.multipliedBy(4);
    }

    /** The processor's time that a thread has had; for ever where Java cannot tell. */
    private static Duration workOf(Thread thread) {
        long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
        return nanos < 0 ? Duration.ofNanos(Long.MAX_VALUE) : Duration.ofNanos(nanos);
    }

    private static Run compile(List<MemorySource> sources, List<Path> classPath, Map<String, byte[]> given) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new MissingCompilerException();
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                        javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(standard, given)) {
            standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            boolean success = javac.getTask(Writer.nullWriter(), files, said, OPTIONS, null, sources)
                    .call();
            List<Told> errors = said.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(Javac::told)
                    .toList();
            return new Run(success || !errors.isEmpty(), success ? files.written() : Map.of(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(Diagnostic<? extends JavaFileObject> diagnostic) {
        String where = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return new Told(
                where,
                new JavacError(
                        Optional.ofNullable(diagnostic.getCode()).orElse("compiler.err"),
                        shortened(diagnostic.getMessage(ENGLISH)),
                        (int) diagnostic.getStartPosition(),
                        (int) diagnostic.getPosition(),
                        (int) diagnostic.getEndPosition()));
    }

    /** A name in it can be as long as the file. */
    private static String shortened(String message) {
        return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) + "..." : message;
    }
}
