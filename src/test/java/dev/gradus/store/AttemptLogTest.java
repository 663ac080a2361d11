package dev.gradus.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Score;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttemptLogTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");
    private static final Attempt RAN = new Attempt.Ran(
            NOON, "kl-divergence", Verdict.WRONG_ANSWER, new Score(4, 6), "sha256:ab", List.of("first", "second"));
    private static final Attempt HINTED = new Attempt.Hinted(NOON.plusSeconds(60), "kl-divergence", 2);

    @TempDir
    private Path folder;

    private Path file;
    private AttemptLog log;

    @BeforeEach
    void aNewLog() {
        file = folder.resolve("a").resolve("attempts.tsv");
        log = new AttemptLog(file);
    }

    @Test
    void noFileIsNoAttempts() {
        assertThat(log.read()).isEmpty();
        assertThat(log.hintsGiven("kl-divergence")).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasAppendedIsReadInItsOrder() throws IOException {
        log.append(RAN);
        log.append(HINTED);
        log.append(RAN);

        assertThat(new AttemptLog(file).read()).containsExactly(RAN, HINTED, RAN);
    }

    @Test
    void theLinesAreForPeopleToo() throws IOException {
        log.append(RAN);
        log.append(HINTED);

        assertThat(file).hasContent("""
                        2026-01-02T12:00:00.123Z\trun\tkl-divergence\tWRONG_ANSWER\t4/6\tsha256:ab\tfirst,second
                        2026-01-02T12:01:00.123Z\thint\tkl-divergence\t2
                        """);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void aRunThatPassedNothingIsReadForEveryVerdict(Verdict verdict) throws IOException {
        Attempt none = new Attempt.Ran(NOON, "p", verdict, new Score(0, 0), "sha256:cd", List.of());
        log.append(none);

        assertThat(log.read()).containsExactly(none);
    }

    @Test
    void linesAreOnlyEverAppended() throws IOException {
        log.append(RAN);
        String before = Files.readString(file);

        log.append(HINTED);

        assertThat(Files.readString(file)).startsWith(before).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "\t\t\t",
                "yesterday\thint\tp\t1",
                "2026-01-02T12:00:00Z\thint\tp",
                "2026-01-02T12:00:00Z\thint\tp\tone",
                "2026-01-02T12:00:00Z\thint\tp\t1\tmore",
                "2026-01-02T12:00:00Z\tdance\tp\t1",
                "2026-01-02T12:00:00Z\trun\tp\tGREAT\t1/1\tsha256:1\t",
                "2026-01-02T12:00:00Z\trun\tp\tACCEPTED\t1\tsha256:1\t",
                "2026-01-02T12:00:00Z\trun\tp\tACCEPTED\t2/1\tsha256:1\t",
                "2026-01-02T12:00:00Z\trun\tp\tACCEPTED\t1/1/1\tsha256:1",
                "2026-01-02T12:00:00Z\trun\tp\tACC"
            })
    void aForeignLineIsPassedOver(String line) throws IOException {
        log.append(RAN);
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        log.append(HINTED);

        assertThat(log.read()).containsExactly(RAN, HINTED);
    }

    @Test
    void halfALineDoesNotSpoilTheNextOne() throws IOException {
        log.append(RAN);
        Files.writeString(file, "2026-01-02T12:00:00Z\trun\tp\tACC", StandardOpenOption.APPEND);

        log.append(HINTED);

        assertThat(log.read()).containsExactly(RAN, HINTED);
    }

    @Test
    void bytesThatAreNoTextSpoilTheirOwnLineAlone() throws IOException {
        log.append(RAN);
        Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xc3, '\n'}, StandardOpenOption.APPEND);
        log.append(HINTED);

        assertThat(log.read()).containsExactly(RAN, HINTED);
    }

    @Test
    void linesOfAnotherSystemAreRead() throws IOException {
        log.append(RAN);
        log.append(HINTED);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));

        assertThat(log.read()).containsExactly(RAN, HINTED);
    }

    @Test
    void twoFilesAreJoinedByJoiningTheirLines() throws IOException {
        log.append(RAN);
        AttemptLog other = new AttemptLog(folder.resolve("other.tsv"));
        other.append(HINTED);

        Files.write(file, Files.readAllBytes(folder.resolve("other.tsv")), StandardOpenOption.APPEND);

        assertThat(log.read()).containsExactly(RAN, HINTED);
    }

    @Test
    void hintsAreCountedForTheirProblem() throws IOException {
        log.append(new Attempt.Hinted(NOON, "p", 1));
        log.append(new Attempt.Hinted(NOON, "p", 2));
        log.append(new Attempt.Hinted(NOON, "p", 2));
        log.append(new Attempt.Hinted(NOON, "q", 3));
        log.append(RAN);

        assertThat(log.hintsGiven("p")).isEqualTo(2);
        assertThat(log.hintsGiven("kl-divergence")).isZero();
    }

    @Test
    void aFolderInItsPlaceIsNoAttempts() throws IOException {
        Files.createDirectories(file);

        assertThat(log.read()).isEmpty();
    }

    @Test
    void namesOutsideOfAsciiAreKept() throws IOException {
        Attempt attempt = new Attempt.Hinted(NOON, "größe", 1);
        log.append(attempt);

        assertThat(log.read()).containsExactly(attempt);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("größe");
    }
}
