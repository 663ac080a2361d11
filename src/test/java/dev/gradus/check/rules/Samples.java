package dev.gradus.check.rules;

import dev.gradus.check.ParsedSource;
import dev.gradus.check.SourceChecker;
import dev.gradus.problem.Problem;
import dev.gradus.problem.ProblemBank;
import dev.gradus.submission.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Sources of the tests, and what a rule finds in them. */
final class Samples {
    static final Problem KL_DIVERGENCE = ProblemBank.open(Path.of("")).find("kl-divergence");

    private static final Path ROOT = Path.of("src/test/resources/rules");
    private static final SourceChecker CHECKER = new SourceChecker();

    private Samples() {}

    /** The samples of a rule, sorted. */
    static List<Path> of(String rule) {
        return below(ROOT.resolve(rule));
    }

    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedSource parse(String text) {
        return CHECKER.parse(new Submission("Solution.java", text, "sha256:test"))
                .orElseThrow();
    }

    static List<Match> matches(Rule rule, String text) {
        return rule.matches(parse(text), KL_DIVERGENCE);
    }

    /** The lines on which the rule finds something. */
    static TreeSet<Integer> found(Rule rule, String text) {
        TreeSet<Integer> lines = new TreeSet<>();
        matches(rule, text).forEach(match -> lines.add(match.position().line()));
        return lines;
    }

    /** The lines that are marked {@code // FINDING: id}. */
    static TreeSet<Integer> marked(Rule rule, String text) {
        TreeSet<Integer> lines = new TreeSet<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).endsWith("// FINDING: " + rule.id())) {
                lines.add(i + 1);
            }
        }
        return lines;
    }
}
