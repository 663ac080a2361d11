package dev.gradus.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final int JAVA = 17;
    // Deep nesting overflows javac's stack long before it is a strange program.
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    /**
     * What came of a run.
     *
     * @param finished whether javac came to an end of its own within the time, with something to say or with classes
     * @param classes by binary name, empty if there were errors
     * @param diagnostics all that javac said, in its order
     */
    record Run(boolean finished, Map<String, byte[]> classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}

    private Javac() {}

    /**
     * Compiles.
     *
     * @param classPath jars and folders that the sources may use
     * @param given classes of the unnamed package that the sources may use
     * @param deadline how long to wait; javac cannot be interrupted, its thread is left behind then
     */
    static Run run(List<MemorySource> sources, List<Path> classPath, Map<String, byte[]> given, Duration deadline) {
        FutureTask<Run> task = new FutureTask<>(() -> compile(sources, classPath, given));
        Thread thread = new Thread(null, task, "javac", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Run(false, Map.of(), List.of());
        } catch (ExecutionException e) {
            // Out of stack, out of memory, or a fault of javac's own: in each case it has no answer about this program.
            if (e.getCause() instanceof MissingCompilerException missing) {
                throw missing;
            }
            return new Run(false, Map.of(), List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling", e);
        }
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
            boolean success = javac.getTask(Writer.nullWriter(), files, said, options(), null, sources)
                    .call();
            boolean explained = said.getDiagnostics().stream().anyMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
            return new Run(success || explained, success ? files.written() : Map.of(), said.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options() {
        List<String> options =
                new ArrayList<>(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "20", "-g"));
        // A later JDK has a later library: without this a program could be right on one JDK and wrong on another.
        if (Runtime.version().feature() > JAVA) {
            options.add("--release");
            options.add(String.valueOf(JAVA));
        }
        return options;
    }
}
