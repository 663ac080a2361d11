package dev.gradus;

import dev.gradus.cli.Gradus;
import dev.gradus.cli.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Builds the objects from what the launcher says, runs one command, and exits: the only place that does. */
public final class Main {
    private Main() {}

    /**
     * @param arguments a command and its options; system properties of the launcher: {@code gradus.home} (the folder of the
     *     installation), {@code gradus.terminal} (the columns of the terminal that reads the output, absent if there is none)
     */
    public static void main(String[] arguments) {
        Charset charset = outputCharset();
        boolean unicode = charset.newEncoder().canEncode('✓');
        PrintStream out =
                new PrintStream(new ClosedPipeOutput(new FileOutputStream(FileDescriptor.out)), false, charset);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        // A hidden test that prints must not print into a report.
        System.setOut(err);
        String columns = System.getProperty("gradus.terminal");
        Reader in = new InputStreamReader(System.in, charset);
        Terminal terminal = new Terminal(
                out, err, unicode, columns != null, width(columns), System.getenv(), Clock.systemUTC(), in);
        int code = new Gradus(terminal, Path.of(System.getProperty("gradus.home", ""))).run(arguments);
        out.flush();
        System.exit(code);
    }

    private static Charset outputCharset() {
        // From 19 on the JDK says what the terminal reads; before, what the system as a whole does.
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private static int width(String columns) {
        try {
            return columns == null ? 80 : Math.max(20, Integer.parseInt(columns.strip()));
        } catch (NumberFormatException e) {
            return 80;
        }
    }
}
