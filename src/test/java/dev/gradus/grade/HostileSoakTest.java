package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.result.GradeResult;
import dev.gradus.sandbox.Workers;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One grader, hostile and harmless programs in turn: nothing is left of them. {@code -Dgradus.soak=1000} has a thousand; an ordinary build
 * has a few, which a leak of much would show.
 */
class HostileSoakTest {
    private static final int COUNT = Integer.getInteger("gradus.soak", 12);

    /** How many programs of the suite lie between one and the next: of a few, each is of another kind. */
    private static final int STRIDE = 37;

    private static final int MIB = 1024 * 1024;

    /** What this process holds. Memory in bytes, after a collection; descriptors as far as the system tells. */
    private record Held(List<String> threads, int descriptors, long classes, long metaspace, long heap) {
        static Held now() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            String[] descriptors = new File("/proc/self/fd").list();
            return new Held(
                    threadNames(),
                    descriptors == null ? 0 : descriptors.length,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                            .filter(pool -> pool.getName().equals("Metaspace"))
                            .mapToLong(HostileSoakTest::used)
                            .sum(),
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        /** Their names, each thread once. */
        static List<String> threadNames() {
            return Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !isOfJava(thread))
                    .map(Thread::getName)
                    .sorted()
                    .toList();
        }

        /** Java's own pools, which all tests of this process share, grow and shrink when it suits them. */
        private static boolean isOfJava(Thread thread) {
            return thread.getName().equals("process reaper")
                    || thread.getName().startsWith("process reaper (")
                    || thread.getName().startsWith("ForkJoinPool.commonPool-");
        }

        String told() {
            return threads.size() + " threads, " + descriptors + " descriptors, " + classes + " classes, "
                    + metaspace / 1024 + " KiB of metaspace, " + heap / 1024 + " KiB of heap";
        }
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    @Test
    void nothingIsLeftOfThem(@TempDir Path folder) throws Exception {
        List<HostileProgram> hostile = HostileProgram.hostile();
        List<HostileProgram> harmless = HostileProgram.harmless();
        List<String> wrong = new ArrayList<>();
        long start = System.nanoTime();
        // What the first gradings leave for all others: classes of ours, threads that start processes.
        gradeSome(new ArrayList<>(), folder, hostile, harmless, Math.max(12, COUNT / 10));

        Held before = Held.now();
        gradeSome(wrong, folder, hostile, harmless, COUNT);
        // The readers of a process that has ended may take a moment to see its end.
        for (int wait = 0;
                wait < 100 && Held.threadNames().size() > before.threads().size();
                wait++) {
            Thread.sleep(100);
        }
        Held after = Held.now();

        System.out.println("[hostile] " + COUNT + " in one grader, "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s: " + before.told() + "; then "
                + after.told());
        assertThat(wrong).isEmpty();
        assertThat(after.threads())
                .as(() -> "before: " + before.threads())
                .hasSizeLessThanOrEqualTo(before.threads().size());
        assertThat(after.descriptors()).isLessThanOrEqualTo(before.descriptors());
        // Each grading loads dozens: one that were left would be thousands in a thousand.
        assertThat(after.classes() - before.classes()).isLessThan(300);
        // What Java notes about methods that are called often is there, too.
        assertThat(after.metaspace() - before.metaspace()).isLessThan(5 * MIB);
        assertThat(after.heap() - before.heap()).isLessThan(8 * MIB);
    }

    private static void gradeSome(
            List<String> wrong, Path folder, List<HostileProgram> hostile, List<HostileProgram> harmless, int count)
            throws Exception {
        try (Surroundings surroundings = new Surroundings(folder)) {
            try (Grader grader = new Grader(Workers.best(), Optional.empty(), InMemoryCompiler.inProcessesOfItsOwn())) {
                for (int i = 0; i < count; i++) {
                    HostileProgram program = i % 2 == 0
                            ? hostile.get(i / 2 * STRIDE % hostile.size())
                            : harmless.get(i / 2 % harmless.size());
                    GradeResult result = grader.grade(program.problem(), program.submission(surroundings));
                    if (!program.verdicts().contains(result.verdict())) {
                        wrong.add(program + " " + HostileSuiteTest.told(result));
                    }
                }
                wrong.addAll(surroundings.changes());
            }
            wrong.addAll(surroundings.leftOvers());
        }
    }
}
