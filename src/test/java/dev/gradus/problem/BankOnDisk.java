package dev.gradus.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bank in a folder of its own, with one small valid problem {@code mean} that a test then changes. */
final class BankOnDisk {
    static final String YAML = "problems/mean/problem.yaml";
    static final String TEMPLATE = "solutions-template/mean/Solution.java";
    static final String TESTS = "problems/mean/tests/MeanTest.java";
    static final String REFERENCE = "problems/mean/reference/Solution.java";
    static final String WRONG = "problems/mean/wrong/divides-by-two/Solution.java";

    private final Path root;

    private BankOnDisk(Path root) {
        this.root = root;
    }

    static BankOnDisk valid(Path root) {
        return new BankOnDisk(root)
                .write(YAML, """
                        format: 1
                        title: The mean
                        kind: code
                        track: basics
                        order: 10
                        difficulty: 1
                        topics: [arrays, statistics]
                        tests:
                          - {id: meanOfOneValue, title: "one value is its own mean", points: 1}
                          - {id: meanOfThreeValues, title: "three values", points: 2, reveal: Message}
                        examples:
                          - {call: "mean([1, 2, 6])", returns: 3.0}
                        rules:
                          - {id: no-streams, severity: warning}
                        limits: {steps: 1000, wall: 500ms, heap: 64 MiB, output: 4 KiB}
                        hints:
                          - Add them up.
                          - Then divide.
                        wrong:
                          divides-by-two:
                            fails: [meanOfThreeValues, meanOfOneValue]
                            says: "Divide by the length."
                        """)
                .write("problems/mean/statement.md", "# The mean\n")
                .write("problems/mean/NOTES.md", "From a book.\n")
                .write(TESTS, """
                        import static org.junit.jupiter.api.Assertions.assertEquals;

                        import org.junit.jupiter.api.Test;

                        class MeanTest {
                            @Test
                            void meanOfOneValue() {
                                assertEquals(4.0, Solution.mean(new double[] {4.0}));
                            }

                            @Test
                            void meanOfThreeValues() {
                                assertEquals(3.0, Solution.mean(new double[] {1, 2, 6}));
                            }
                        }
                        """)
                .write(REFERENCE, "class Solution { public static double mean(double[] v) { return v[0]; } }\n")
                .write(WRONG, "class Solution { public static double mean(double[] v) { return v[0] / 2; } }\n")
                .write(TEMPLATE, """
                        public class Solution {
                            public static double mean(double[] values) {
                                return 0;
                            }
                        }
                        """);
    }

    /** The bank as it stands there; the valid one if nothing does. */
    static BankOnDisk at(Path root) {
        return Files.exists(root.resolve(YAML)) ? new BankOnDisk(root) : valid(root);
    }

    ProblemBank open() {
        return ProblemBank.open(root);
    }

    Path path(String file) {
        return root.resolve(file);
    }

    BankOnDisk write(String file, String text) {
        return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    BankOnDisk write(String file, byte[] bytes) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BankOnDisk delete(String file) {
        try {
            Files.delete(path(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece that must stand in the file. */
    BankOnDisk replace(String file, String piece, String by) {
        String text = read(file);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold: " + piece);
        }
        return write(file, text.replace(piece, by));
    }
}
