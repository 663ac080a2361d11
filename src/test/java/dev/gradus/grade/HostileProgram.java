package dev.gradus.grade;

import dev.gradus.problem.Limits;
import dev.gradus.problem.Problem;
import dev.gradus.result.Verdict;
import dev.gradus.submission.Submission;
import dev.gradus.submission.SubmissionException;
import dev.gradus.submission.SubmissionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One submission of the suite, with what must come of it.
 *
 * @param name its class and what it does: {@code exit/halt}
 * @param text as the file has it, with its header and its placeholders
 * @param verdicts one of them it must get
 * @param walls that stop it, the first one first
 * @param alone one of them it must get without gate and meter; none if it is not run without them
 * @param names what the refusal must name
 * @param earned how many tests it passes where it is run
 */
record HostileProgram(
        String name,
        String text,
        Set<Verdict> verdicts,
        List<String> walls,
        Set<Verdict> alone,
        Optional<String> names,
        int earned) {
    static final Path HOSTILE = Path.of("src/test/resources/hostile");
    static final Path HARMLESS = Path.of("src/test/resources/harmless");

    /** Fewer steps than the problem's own, and more than a hundred times what a right program uses. */
    private static final long STEPS = 5_000_000;

    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofMillis(400);

    /** All hostile ones, by name. */
    static List<HostileProgram> hostile() {
        return read(HOSTILE);
    }

    /** All harmless ones, by name: each is to be accepted. */
    static List<HostileProgram> harmless() {
        return read(HARMLESS);
    }

    private static List<HostileProgram> read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> read(root, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileProgram read(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/').replaceFirst("\\.java$", "");
        String text = text(file);
        Map<String, String> header = new HashMap<>();
        text.lines().takeWhile(line -> line.startsWith("// ")).forEach(line -> {
            String[] parts = line.substring(3).split(": ", 2);
            header.put(parts[0], parts.length > 1 ? parts[1] : "");
        });
        if (!header.containsKey("verdict")) {
            throw new IllegalStateException(file + " does not say which verdict it must get: // verdict: ACCEPTED");
        }
        return new HostileProgram(
                name,
                text,
                verdicts(header.get("verdict")),
                words(header.getOrDefault("walls", "")),
                verdicts(header.getOrDefault("alone", "")),
                Optional.ofNullable(header.get("names")),
                Integer.parseInt(header.getOrDefault("earned", "0")));
    }

    /** Read as a learner's file is, so that the intake has its say. */
    private static String text(Path file) {
        try {
            return new SubmissionReader().read(file, "Solution.java").text();
        } catch (SubmissionException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static Set<Verdict> verdicts(String line) {
        return words(line).stream()
                .map(Verdict::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split(", ")).filter(word -> !word.isBlank()).toList();
    }

    /** The class of its attack: {@code exit}. */
    String kind() {
        return name.substring(0, name.indexOf('/'));
    }

    boolean isRefused() {
        return verdicts.equals(EnumSet.of(Verdict.RULE_VIOLATION));
    }

    static Set<String> kinds() {
        return hostile().stream().map(HostileProgram::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean claimedBy(String wall) {
        return walls.contains(wall);
    }

    /** What is handed in: it knows where the canary is, an empty folder, and a server. */
    Submission submission(Surroundings surroundings) {
        return new Submission("Solution.java", surroundings.filledIn(text), "sha256:test");
    }

    /** The bank's first problem. What only the clock ends has little time, and what fills something has little to fill. */
    Problem problem() {
        return problem(verdicts, !claimedBy("meter"));
    }

    /** The same, where gate and meter are off. */
    Problem problemWithoutGate() {
        return problem(alone.isEmpty() ? EnumSet.of(Verdict.TIME_LIMIT_EXCEEDED) : alone, true);
    }

    private static Problem problem(Set<Verdict> verdicts, boolean endedByTheClock) {
        Problem problem = Graded.klDivergence();
        boolean isShort = endedByTheClock && verdicts.contains(Verdict.TIME_LIMIT_EXCEEDED);
        boolean fills = verdicts.contains(Verdict.MEMORY_LIMIT_EXCEEDED);
        boolean floods = verdicts.contains(Verdict.OUTPUT_LIMIT_EXCEEDED);
        return problem.withLimits(new Limits(
                STEPS,
                isShort ? SHORT : LONG,
                fills ? 48 : 128,
                floods ? 64 * 1024 : problem.limits().outputBytes()));
    }

    @Override
    public String toString() {
        return name;
    }
}
