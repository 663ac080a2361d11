package dev.gradus.compile;

import java.time.Duration;

/** Compilers for tests in other packages. */
public final class Compilers {
    private Compilers() {}

    /** In processes of its own, and less patient than the one that users meet. */
    public static InMemoryCompiler inProcesses(Duration deadline) {
        return InMemoryCompiler.inProcessesOfItsOwn(deadline);
    }
}
