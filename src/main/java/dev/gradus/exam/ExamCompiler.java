package dev.gradus.exam;

import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import dev.gradus.testing.Numbers;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;

/** Compiles the hidden tests against the proxy, once for each problem digest. Thread-safe. */
public final class ExamCompiler {
    private static final List<Class<?>> MAY_USE = List.of(
            Test.class,
            ParameterizedTest.class,
            AssertionFailedError.class,
            JUnitException.class,
            API.class,
            Numbers.class);

    private final InMemoryCompiler compiler;
    private final Optional<ExamCache> cache;
    private final Map<String, CompiledExam> byDigest = new ConcurrentHashMap<>();

    /** @param cache where exams outlive this process, if anywhere */
    public ExamCompiler(InMemoryCompiler compiler, Optional<ExamCache> cache) {
        this.compiler = compiler;
        this.cache = cache;
    }

    /**
     * Compiles, or gives what was compiled before.
     *
     * @throws dev.gradus.compile.ProblemSourceException if the problem's sources do not compile; its author's fault
     */
    public CompiledExam compile(Problem problem) {
        return byDigest.computeIfAbsent(problem.digest(), digest -> kept(problem));
    }

    private CompiledExam kept(Problem problem) {
        Optional<CompiledExam> before = cache.flatMap(it -> it.read(problem.digest()));
        if (before.isPresent()) {
            return before.get();
        }
        CompiledExam exam = compileNow(problem);
        cache.ifPresent(it -> it.write(problem.digest(), exam));
        return exam;
    }

    private CompiledExam compileNow(Problem problem) {
        Map<String, byte[]> provided = compiler.compileProblem(problem.provided(), List.of(), Map.of());
        List<SourceFile> sources = new ArrayList<>(problem.testSources());
        sources.add(ProxySource.of(problem.contract()));
        Map<String, byte[]> tests = new HashMap<>(compiler.compileProblem(sources, classPath(), provided));
        return new CompiledExam(tests, provided);
    }

    /** From where the classes themselves came: the class path of this process may be a jar that only names other jars. */
    private static List<Path> classPath() {
        return MAY_USE.stream().flatMap(ExamCompiler::placeOf).distinct().toList();
    }

    private static Stream<Path> placeOf(Class<?> type) {
        try {
            return Stream.of(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where " + type + " was loaded from", e);
        }
    }
}
