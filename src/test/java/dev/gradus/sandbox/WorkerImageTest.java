package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.sandbox.WorkerImage.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class WorkerImageTest {
    @TempDir
    private Path folder;

    private final AtomicInteger begun = new AtomicInteger();
    private WorkerImage image;

    @BeforeEach
    void anEmptyCache() {
        image = new WorkerImage(folder.resolve("images"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("images"))) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private void breakIt() throws IOException {
        try (Stream<Path> all = Files.walk(kept().get(0).resolve("lib"))) {
            for (Path file : all.filter(path -> path.endsWith("modules")).toList()) {
                Files.write(file, new byte[100]);
            }
        }
    }

    @Test
    void twoAtOnceMakeOneAndItStartsAWorker() throws IOException {
        List<CompletableFuture<Outcome>> makers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            WorkerImage own = new WorkerImage(folder.resolve("images"));
            makers.add(CompletableFuture.supplyAsync(() -> own.make(begun::incrementAndGet)));
        }

        List<Outcome> outcomes = makers.stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).hasOnlyElementsOfType(Outcome.Made.class);
        assertThat(begun).hasValue(1);
        assertThat(kept()).hasSize(1);
        WorkerCommand command = WorkerCommand.of(Optional.of(image));
        try (Subject subject = new Subject(command, Limits.DEFAULT)) {
            subject.awaitReady();
        }
        assertThat(command.walls().orElseThrow().java().kind()).isEqualTo(WorkerJava.Kind.IMAGE);
        assertThat(image.make(begun::incrementAndGet)).isInstanceOf(Outcome.Made.class);
        assertThat(begun).hasValue(1);

        breakIt();
        assertThat(image.makeAnyway(begun::incrementAndGet)).isInstanceOf(Outcome.Made.class);
        assertThat(begun).hasValue(2);

        // Broken again, and not noticed before: the worker starts without it, and it is taken away.
        breakIt();
        WorkerCommand again = WorkerCommand.of(Optional.of(image));
        try (Subject subject = new Subject(again, Limits.DEFAULT)) {
            subject.awaitReady();
        }
        assertThat(again.walls().orElseThrow().java().kind()).isEqualTo(WorkerJava.Kind.LIMITED);
        assertThat(again.walls().orElseThrow().os())
                .isEqualTo(command.walls().orElseThrow().os());
        assertThat(kept()).isEmpty();
    }

    @Test
    void aJavaWithoutJlinkIsToldAndNotTriedEveryTime() {
        WorkerImage ofAJre = new WorkerImage(folder.resolve("images"), folder);

        Outcome outcome = ofAJre.make(begun::incrementAndGet);
        Outcome second = ofAJre.make(begun::incrementAndGet);

        assertThat(outcome).isEqualTo(second).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.why()).isEqualTo("this Java has no jlink");
            assertThat(failed.next().orElseThrow()).startsWith("install a full JDK");
        });
        assertThat(begun).hasValue(1);
        ofAJre.makeAnyway(begun::incrementAndGet);
        assertThat(begun).hasValue(2);
        assertThat(ofAJre.find()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Outcome outcome = new WorkerImage(file.resolve("images")).make(begun::incrementAndGet);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class, failed -> assertThat(failed.why()).endsWith("cannot be written to"));
    }

    @Test
    void whatOthersLeftHalfMadeIsSweptAway() throws IOException {
        Path abandoned = Files.createDirectories(folder.resolve("images/making123"));
        Files.setLastModifiedTime(
                abandoned,
                java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(7200)));
        Path going = Files.createDirectories(folder.resolve("images/making456"));

        new WorkerImage(folder.resolve("images"), folder).make(begun::incrementAndGet);

        assertThat(abandoned).doesNotExist();
        assertThat(going).exists();
    }
}
