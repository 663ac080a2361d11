package dev.gradus.compile;

import dev.gradus.compile.words.JavacError;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What goes to the compiler's process and comes back. Lengths are looked at on both sides before anything is allocated. */
final class CompilerMessages {
    /** The first word of a process that is up. */
    static final int MAGIC = 0x47_52_43_31;

    /** What a program may grow to here; the gate allows far less, and says so in a learner's words. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_ITEMS = 20_000;

    /**
     * One file to compile.
     *
     * @param deadline how long the process itself waits for javac
     */
    record Request(String source, Map<String, byte[]> provided, Duration deadline) {}

    private CompilerMessages() {}

    static void writeRequest(DataOutputStream out, Request request) throws IOException {
        out.writeLong(request.deadline().toMillis());
        writeText(out, request.source());
        writeClasses(out, request.provided());
        out.flush();
    }

    /** @throws java.io.EOFException if there is none left */
    static Request readRequest(DataInputStream in) throws IOException {
        Duration deadline = Duration.ofMillis(in.readLong());
        return new Request(readText(in), readClasses(in), deadline);
    }

    static void writeAnswer(DataOutputStream out, Javac.Run run) throws IOException {
        out.writeBoolean(run.finished());
        writeClasses(out, run.classes());
        out.writeInt(run.errors().size());
        for (Javac.Told told : run.errors()) {
            writeText(out, told.where());
            writeText(out, told.error().code());
            writeText(out, told.error().message());
            out.writeInt(told.error().start());
            out.writeInt(told.error().offset());
            out.writeInt(told.error().end());
        }
        out.flush();
    }

    static Javac.Run readAnswer(DataInputStream in) throws IOException {
        boolean finished = in.readBoolean();
        Map<String, byte[]> classes = readClasses(in);
        int count = atMost(MOST_ITEMS, in.readInt());
        List<Javac.Told> errors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String where = readText(in);
            errors.add(new Javac.Told(
                    where, new JavacError(readText(in), readText(in), in.readInt(), in.readInt(), in.readInt())));
        }
        return new Javac.Run(finished, classes, errors);
    }

    /** Whether the answer is one that can be sent. */
    static boolean fits(Javac.Run run) {
        return run.classes().size() <= MOST_ITEMS
                && run.classes().values().stream()
                                .mapToLong(each -> each.length)
                                .sum()
                        <= MOST_BYTES;
    }

    private static void writeClasses(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> each : classes.entrySet()) {
            writeText(out, each.getKey());
            out.writeInt(each.getValue().length);
            out.write(each.getValue());
        }
    }

    private static Map<String, byte[]> readClasses(DataInputStream in) throws IOException {
        int count = atMost(MOST_ITEMS, in.readInt());
        Map<String, byte[]> classes = new TreeMap<>();
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            String name = readText(in);
            byte[] content = readBytes(in);
            bytes += content.length;
            if (bytes > MOST_BYTES) {
                throw new IOException("classes of more than " + MOST_BYTES + " bytes");
            }
            classes.put(name, content);
        }
        return classes;
    }

    /** Not {@code writeUTF}: a source is longer than its 64 KiB. */
    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = atMost(MOST_BYTES, in.readInt());
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the message ends early");
        }
        return bytes;
    }

    private static int atMost(int most, int length) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("a length of " + length);
        }
        return length;
    }
}
