package dev.gradus.store;

import dev.gradus.result.Score;
import dev.gradus.result.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The attempts of one workspace, one line each, columns split by tabs, oldest first: {@code time run problem verdict earned/possible digest
 * passed,ids} or {@code time hint problem number}. Lines are only ever appended, so two files can be joined by joining their lines, and a
 * line that cannot be read is left alone and passed over.
 */
public final class AttemptLog {
    private final Path file;

    /** @param file need not exist yet */
    public AttemptLog(Path file) {
        this.file = file;
    }

    /**
     * Appends one attempt.
     *
     * @throws IOException if the file cannot be written
     */
    public void append(Attempt attempt) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + " is not a regular file");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        String end = endsInHalfALine() ? "\n" : "";
        Files.writeString(
                file,
                end + lineOf(attempt) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** A run that was cut off while it wrote: what is appended must not become a part of that line. */
    private boolean endsInHalfALine() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** All attempts, oldest first; none if there is no file yet or it cannot be read. */
    public List<Attempt> read() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            // Not Files.lines: one byte that is no text would make all the others unreadable.
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().map(AttemptLog::parse).flatMap(Optional::stream).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The last run of that problem; absent if there was none. */
    public Optional<Attempt.Ran> lastRun(String problem) {
        return read().stream()
                .filter(Attempt.Ran.class::isInstance)
                .map(Attempt.Ran.class::cast)
                .filter(ran -> ran.problem().equals(problem))
                .reduce((first, second) -> second);
    }

    /** How many different hints were given for that problem. */
    public int hintsGiven(String problem) {
        return read().stream()
                .filter(attempt -> attempt.problem().equals(problem))
                .filter(Attempt.Hinted.class::isInstance)
                .mapToInt(attempt -> ((Attempt.Hinted) attempt).number())
                .max()
                .orElse(0);
    }

    private static String lineOf(Attempt attempt) {
        if (attempt instanceof Attempt.Hinted hinted) {
            return String.join(
                    "\t", hinted.time().toString(), "hint", hinted.problem(), String.valueOf(hinted.number()));
        }
        Attempt.Ran ran = (Attempt.Ran) attempt;
        return String.join(
                "\t",
                ran.time().toString(),
                "run",
                ran.problem(),
                ran.verdict().name(),
                ran.score().earned() + "/" + ran.score().possible(),
                ran.submission(),
                String.join(",", ran.passed()));
    }

    private static Optional<Attempt> parse(String line) {
        String[] columns = line.split("\t", -1);
        try {
            Instant time = Instant.parse(columns[0]);
            if (columns.length == 4 && columns[1].equals("hint")) {
                return Optional.of(new Attempt.Hinted(time, columns[2], Integer.parseInt(columns[3])));
            }
            if (columns.length == 7 && columns[1].equals("run")) {
                String[] score = columns[4].split("/", -1);
                return Optional.of(new Attempt.Ran(
                        time,
                        columns[2],
                        Verdict.valueOf(columns[3]),
                        new Score(Integer.parseInt(score[0]), Integer.parseInt(score[1])),
                        columns[5],
                        columns[6].isEmpty() ? List.of() : List.of(columns[6].split(","))));
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Somebody else's line, or half of one: it is passed over, as the contract says.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
