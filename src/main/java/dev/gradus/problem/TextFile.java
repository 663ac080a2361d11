package dev.gradus.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads one file of a package as text: regular, at most 1 MiB, strict UTF-8, with {@code \n} line ends. */
final class TextFile {
    static final int MOST_BYTES = 1 << 20;

    private TextFile() {}

    /** Gives the text with {@code \n} line ends, or notes why there is none. */
    static Optional<String> read(Path file, BasicFileAttributes attributes, FaultLog.Page page) {
        if (!attributes.isRegularFile()) {
            page.add(0, "is not a regular file", "put a plain file in its place");
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                page.add(0, "is larger than 1 MiB", "make it smaller");
                return Optional.empty();
            }
            return decoded(bytes, page).map(text -> text.replace("\r\n", "\n")).filter(text -> flawless(text, page));
        } catch (IOException e) {
            page.add(0, "cannot be read", "check that it may be read");
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, FaultLog.Page page) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            page.add(lineAt(text, text.length()), "is not UTF-8 text", "save it with the encoding UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean flawless(String text, FaultLog.Page page) {
        if (text.startsWith("\uFEFF")) {
            page.add(1, "begins with a byte order mark", "save it as UTF-8 without one");
            return false;
        }
        int odd = text.indexOf('\r') >= 0 ? text.indexOf('\r') : text.indexOf('\0');
        if (odd >= 0) {
            String what = text.charAt(odd) == '\r' ? "a carriage return without a line feed" : "a NUL character";
            page.add(lineAt(text, odd), "holds " + what, "save it with the line ends of Unix or Windows, as text");
            return false;
        }
        return true;
    }

    /** The 1-based line of a place in a text. */
    static int lineAt(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
