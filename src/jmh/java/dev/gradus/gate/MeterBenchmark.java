package dev.gradus.gate;

import dev.gradus.compile.CompileResult;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.submission.Submission;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the meter costs: the reference of the bank's first problem on a million numbers, as javac wrote it and as the gate lets it run, with
 * the flags of a worker. One time is that of one call, so that the shortest ones tell it even on a machine that does other things.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 3,
        jvmArgs = {
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData"
        })
public class MeterBenchmark {
    private static final int N = 1_000_000;

    @Param({"false", "true"})
    private boolean metered;

    private double[] p;
    private double[] q;
    private Method method;

    @Setup
    public void load() throws ReflectiveOperationException {
        Problem problem = ProblemBank.open(Path.of("")).find("kl-divergence");
        Submission submission =
                new Submission("Solution.java", problem.reference().text(), "");
        Map<String, byte[]> plain =
                ((CompileResult.Compiled) new InMemoryCompiler().compile(submission, Map.of())).classes();
        Map<String, byte[]> classes = metered
                ? new Gate().inspect(problem, submission, plain, Map.of()).classes()
                : plain;
        method = new Loader(classes).loadClass("Solution").getMethod("kl_divergence", double[].class, double[].class);
        Random random = new Random(1);
        p = random.doubles(N, 0.1, 1).toArray();
        q = random.doubles(N, 0.1, 1).toArray();
    }

    @Benchmark
    public Object klDivergence() throws ReflectiveOperationException {
        return method.invoke(null, p, q);
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Loader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
