package dev.gradus.author;

import dev.gradus.problem.ProblemBank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A bank in a folder of its own, with one small problem {@code mean} that has no fault, until a test puts one in. */
final class PackageOnDisk {
    static final String HOME = "problems/mean/";
    static final String YAML = HOME + "problem.yaml";
    static final String STATEMENT = HOME + "statement.md";
    static final String TESTS = HOME + "tests/MeanTest.java";
    static final String REFERENCE = HOME + "reference/Solution.java";
    static final String TEMPLATE = "solutions-template/mean/Solution.java";

    private final Path root;

    private PackageOnDisk(Path root) {
        this.root = root;
    }

    static PackageOnDisk good(Path root) {
        return new PackageOnDisk(root)
                .write(YAML, """
                        format: 1
                        title: The mean
                        kind: code
                        track: basics
                        order: 10
                        difficulty: 1
                        topics: [arrays, statistics]
                        tests:
                          - {id: oneValueIsItsOwnMean, title: "One value is its own mean", points: 1}
                          - {id: severalValues, title: "Several values, some of them negative", points: 2}
                          - {id: refusesNoValues, title: "No values are refused", points: 1}
                        examples:
                          - {call: "mean([1, 2, 6])", returns: 3.0}
                          - {call: "mean([0.1, 0.3, 0.7])", returns: 0.366666666666666666}
                        rules:
                          - {id: int-arithmetic, severity: warning}
                        limits: {steps: 10000, wall: 5s, heap: 64 MiB, output: 4 KiB}
                        hints:
                          - "What is the mean of two values?"
                          - "Add them all up, and divide by how many they are."
                        wrong:
                          divides-by-two:
                            fails: [oneValueIsItsOwnMean, severalValues]
                            says: "The total is divided by two, however many values there are."
                          first-value:
                            fails: [severalValues]
                            says: "This is the first value alone."
                          nothing-is-refused:
                            fails: [refusesNoValues]
                            says: "The mean of no values is asked for: it is 0 divided by 0."
                        """)
                .write(STATEMENT, """
                        # The mean

                        Write `mean(values)`. With no values it throws an `IllegalArgumentException`.

                        ```
                        mean([1, 2, 6]) = 3.0
                        values = [0.1, 0.3, 0.7]
                        mean(values) ≈ 0.3667
                        ```
                        """)
                .write(TESTS, """
                        import static dev.gradus.testing.Close.assertClose;
                        import static org.junit.jupiter.api.Assertions.assertThrows;

                        import org.junit.jupiter.api.Test;

                        class MeanTest {
                            @Test
                            void oneValueIsItsOwnMean() {
                                assertClose(4.25, Solution.mean(new double[] {4.25}), 1e-9, "Look at one value.");
                            }

                            @Test
                            void severalValues() {
                                assertClose(3.125, Solution.mean(new double[] {1.375, 2, 6}), 1e-9, "Look at three values.");
                                assertClose(-2.5e-13, Solution.mean(new double[] {-2.5e-12, 2e-12}), 1e-9, "Look at a negative one.");
                            }

                            @Test
                            void refusesNoValues() {
                                assertThrows(IllegalArgumentException.class, () -> Solution.mean(new double[0]));
                            }
                        }
                        """)
                .write(REFERENCE, """
                        public class Solution {
                            public static double mean(double[] values) {
                                if (values.length == 0) {
                                    throw new IllegalArgumentException("no values");
                                }
                                double total = 0;
                                for (double value : values) {
                                    total += value;
                                }
                                return total / values.length;
                            }
                        }
                        """)
                .write(TEMPLATE, """
                        public class Solution {
                            public static double mean(double[] values) {
                                throw new UnsupportedOperationException("mean is yours to write");
                            }
                        }
                        """)
                .write(HOME + "wrong/divides-by-two/Solution.java", wrong("return total / 2;"))
                .write(HOME + "wrong/first-value/Solution.java", wrong("return values[0];"))
                .write(
                        HOME + "wrong/nothing-is-refused/Solution.java",
                        wrong("return total / values.length;").replace("values.length == 0", "values == null"));
    }

    static String wrong(String end) {
        return """
                public class Solution {
                    public static double mean(double[] values) {
                        if (values.length == 0) {
                            throw new IllegalArgumentException("no values");
                        }
                        double total = 0;
                        for (double value : values) {
                            total += value;
                        }
                        %s
                    }
                }
                """.formatted(end);
    }

    Path root() {
        return root;
    }

    ProblemBank open() {
        return ProblemBank.open(root);
    }

    PackageOnDisk write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackageOnDisk delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes another problem of all the files of one. */
    PackageOnDisk copy(String id, String other) {
        for (String folder : List.of("problems/", "solutions-template/")) {
            Path home = root.resolve(folder + id);
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    write(folder + other + "/" + home.relativize(file), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece that must stand in the file. */
    PackageOnDisk replace(String file, String piece, String by) {
        String text = read(file);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException(file + " does not hold: " + piece);
        }
        return write(file, text.replace(piece, by));
    }
}
