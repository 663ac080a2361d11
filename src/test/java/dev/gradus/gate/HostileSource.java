package dev.gradus.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One hostile source of the table.
 *
 * @param name what is tried
 * @param names what the refusal must name
 * @param text a whole source; the line with {@link #MARK} is the one to blame
 */
record HostileSource(String name, String names, String text) {
    static final Path FILE = Path.of("src/test/resources/gate/hostile.txt");
    static final String MARK = "/*!*/";

    private static final String SOLUTION = """
            import java.util.*;
            import java.util.function.*;
            import static java.lang.System.exit;
            public class Solution {
                %s
                public static double kl_divergence(double[] p, double[] q) throws Exception {
                    %s
                }
                %s
            }
            %s
            """;

    /** A row is {@code what is tried | named | code}; the code is statements, or after MEMBER, TYPE, ABOVE something else. */
    static List<HostileSource> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(HostileSource::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileSource parse(String row) {
        String[] cells = row.split(" \\| ", 3);
        String code = cells[2].strip();
        String rest = code.substring(code.indexOf(' ') + 1);
        String text;
        if (code.startsWith("MEMBER ")) {
            text = SOLUTION.formatted("", "return 0;", MARK + " " + rest, "");
        } else if (code.startsWith("TYPE ")) {
            text = SOLUTION.formatted("", "return 0;", "", MARK + " " + rest);
        } else if (code.startsWith("USES ")) {
            // What is declared stands below; the line to blame is the one that uses it.
            String[] parts = rest.split(" WITH ", 2);
            text = SOLUTION.formatted("", MARK + " " + parts[0] + " return 0;", "", parts[1]);
        } else {
            text = SOLUTION.formatted("", MARK + " " + code + " return 0;", "", "");
        }
        return new HostileSource(cells[0].strip(), cells[1].strip(), text);
    }

    int line() {
        return (int) text.substring(0, text.indexOf(MARK))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
