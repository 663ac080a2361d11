package dev.gradus.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bank in a folder of its own with one small valid quiz {@code coins} that a test then changes. */
public final class QuizOnDisk {
    public static final String YAML = "problems/coins/problem.yaml";
    public static final String ANSWERS = "problems/coins/reference/answers.txt";

    private final Path root;

    private QuizOnDisk(Path root) {
        this.root = root;
    }

    public static QuizOnDisk valid(Path root) {
        try {
            Files.createDirectories(root.resolve("solutions-template"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QuizOnDisk(root)
                .write(YAML, """
                        format: 1
                        title: "Coins"
                        kind: quiz
                        track: basics
                        order: 10
                        difficulty: 1
                        topics: [coins]
                        questions:
                          - id: fair
                            type: choice
                            title: "A fair coin"
                            ask: "What is the entropy of a fair coin, $-\\\\sum p \\\\ln p$ in base 2?"
                            points: 2
                            choices:
                              - {text: "0 bits", why: "Then you would know the side before the throw."}
                              - {text: "1 bit", right: true, why: "Two sides, equally likely."}
                            hint: "How many yes-or-no questions tell the side?"
                            explanation: "One question tells the side."
                          - id: nats
                            type: numeric
                            title: "The same in nats"
                            ask: "And in nats?"
                            number: 0.693147180559945309
                            from: "ln(2)"
                            digits: 3
                            unit: nats
                            slips:
                              - {number: 1.4426950408889634, from: "1/ln(2)", says: "That is one nat in bits."}
                            explanation: "ln 2 = 0.6931."
                            figures: {"0.6931": "ln(2)"}
                          - id: words
                            type: reflect
                            title: "In your own words"
                            ask: "Why is it less for a biased coin?"
                            model: "Because one can guess it better than a fair one."
                            explanation: "A coin that always shows heads has no entropy."
                        """)
                .write("problems/coins/statement.md", "# Coins\n")
                .write(ANSWERS, "fair: B\nnats: 0.693 nats\nwords: one can guess it better\n");
    }

    public ProblemBank open() {
        return ProblemBank.open(root);
    }

    public Quiz quiz() {
        return open().quiz("coins").orElseThrow();
    }

    public QuizOnDisk write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a piece that must stand in the file. */
    public QuizOnDisk replace(String file, String piece, String by) {
        try {
            String text = Files.readString(root.resolve(file));
            if (!text.contains(piece)) {
                throw new IllegalArgumentException(file + " does not hold: " + piece);
            }
            return write(file, text.replace(piece, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public QuizOnDisk delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
