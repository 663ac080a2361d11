package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.problem.Limits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A worker that does not come up is our fault, and says so. */
@Timeout(60)
final class StartingTest {
    private static final Walls NONE = new Walls(WorkerJava.ofThisProgram(), OsWall.NONE);

    @Test
    void aJavaThatIsNotThereIsTold(@TempDir Path folder) {
        WorkerCommand command =
                WorkerCommand.only(new Walls(new WorkerJava(folder, WorkerJava.Kind.IMAGE), OsWall.NONE));

        assertThatThrownBy(() -> new Subject(command, Limits.DEFAULT))
                .isInstanceOf(SandboxException.class)
                .hasMessage("cannot start a process for the learner's code");
    }

    @Test
    void aWorkerJarThatIsNotThereIsTold(@TempDir Path folder) {
        WorkerCommand command = WorkerCommand.only(NONE, folder.resolve("no.jar"));

        try (Subject subject = new Subject(command, Limits.DEFAULT)) {
            assertThatThrownBy(subject::awaitReady)
                    .isInstanceOf(SandboxException.class)
                    .hasMessageStartingWith("the process for the learner's code did not start; it said: ")
                    .hasMessageContaining("dev.gradus.worker.Worker");
        }
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void theWorkersOwnJarIsFoundBesideTheProgram() {
        assertThat(WorkerCommand.only(NONE).workerJar()).isRegularFile().hasFileName("gradus-worker.jar");
    }
}
