package dev.gradus.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Types commands in a workspace of its own, with the bank of this repository. */
final class Shell {
    /** What a command did. */
    record Answer(int code, String out, String err) {}

    private final Path workspace;
    private final Map<String, String> environment;
    private final boolean unicode;
    private final boolean interactive;

    Shell(Path workspace) {
        this(workspace, Map.of(), true, false);
    }

    Shell(Path workspace, Map<String, String> environment, boolean unicode, boolean interactive) {
        this.workspace = workspace;
        this.environment = environment;
        this.unicode = unicode;
        this.interactive = interactive;
    }

    /** Runs a command and types these lines into it; then the input ends. */
    Answer answer(String lines, String... arguments) {
        return run(new StringReader(lines), arguments);
    }

    Answer type(String... arguments) {
        return run(Reader.nullReader(), arguments);
    }

    private Answer run(Reader in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                unicode,
                interactive,
                80,
                environment,
                Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC),
                in);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--workspace");
        all.add(workspace.toString());
        int code = new Gradus(terminal, Path.of("")).run(all.toArray(String[]::new));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
