package dev.gradus.compile;

import java.time.Duration;
import java.util.Optional;

/**
 * Two compilers in the same processes, for tests in other packages: what keeps one busy for ever is ended soon, and what comes after it has
 * time on a machine that is busy too.
 *
 * @param hasty for programs that are to be given up on
 * @param patient for all others
 */
public record Compilers(InMemoryCompiler hasty, InMemoryCompiler patient) {
    private static final Duration SOON = Duration.ofSeconds(6);
    private static final Duration LATE = Duration.ofSeconds(120);

    public static Compilers inProcesses() {
        Optional<CompilerProcesses> processes = Optional.of(new CompilerProcesses());
        return new Compilers(new InMemoryCompiler(processes, SOON), new InMemoryCompiler(processes, LATE));
    }
}
