package dev.gradus.exam;

import dev.gradus.problem.Sha256;
import dev.gradus.wire.ByteSink;
import dev.gradus.wire.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps compiled exams in a folder, one file each, named by all that they are made from. A file that is missing, damaged or cannot be
 * written costs time and changes nothing. Safe for several processes at once.
 */
public final class ExamCache {
    private static final int CHECKSUM = 32;

    private final Path folder;
    private final String madeBy;

    /**
     * @param folder need not exist yet
     * @param madeBy names the program that compiles: another one makes other exams
     */
    public ExamCache(Path folder, String madeBy) {
        this.folder = folder;
        this.madeBy = madeBy;
    }

    /** Gives what was kept for that problem, if it is whole. */
    Optional<CompiledExam> read(String problemDigest) {
        try {
            Path file = file(problemDigest);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(CHECKSUM, bytes.length), bytes.length);
            if (!Arrays.equals(Sha256.begin().digest(content), Arrays.copyOf(bytes, CHECKSUM))) {
                return Optional.empty();
            }
            ByteSource in = new ByteSource(content);
            return Optional.of(new CompiledExam(readClasses(in), readClasses(in)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps an exam if it can. */
    void write(String problemDigest, CompiledExam exam) {
        ByteSink out = new ByteSink();
        writeClasses(out, exam.tests());
        writeClasses(out, exam.provided());
        byte[] content = out.toByteArray();
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "exam", ".tmp");
            try {
                Files.write(
                        half,
                        new ByteSink()
                                .putRaw(Sha256.begin().digest(content), 0, CHECKSUM)
                                .putRaw(content, 0, content.length)
                                .toByteArray());
                Files.move(half, file(problemDigest), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            System.getLogger(ExamCache.class.getName()).log(System.Logger.Level.DEBUG, "not kept", e);
        }
    }

    private Path file(String problemDigest) {
        byte[] key = new ByteSink().putText(problemDigest).putText(madeBy).toByteArray();
        return folder.resolve(HexFormat.of().formatHex(Sha256.begin().digest(key)) + ".exam");
    }

    private static void writeClasses(ByteSink out, Map<String, byte[]> classes) {
        out.putInt(classes.size());
        new TreeMap<>(classes).forEach((name, bytes) -> out.putText(name).putBytes(bytes));
    }

    private static Map<String, byte[]> readClasses(ByteSource in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            classes.put(in.getText(), in.getBytes());
        }
        return classes;
    }
}
