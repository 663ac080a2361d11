package dev.gradus.report;

import dev.gradus.problem.Severity;
import dev.gradus.report.Pen.Tone;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what is said about places of the learner's file: {@code file:line:column}, the source line with a caret, the help. */
final class Places {
    private static final int MOST = 3;
    private static final int MOST_ALSO = 2;
    /** Each has two explanations, ours and the compiler's; one is mended at a time. */
    private static final int MOST_ERRORS = 2;

    private final Page page;
    private final Pen pen;
    private final String file;

    Places(Page page, Pen pen, String label) {
        this.page = page;
        this.pen = pen;
        this.file = pen.theirs(label);
    }

    void diagnostics(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics.stream().limit(MOST_ERRORS).toList()) {
            page.gap();
            String where = file + where(diagnostic.position());
            String[] words = diagnostic.help().split("\n", 2);
            boolean explained = isCompilers(diagnostic) && !words[0].isBlank();
            heading(Tone.BAD, pen.sign("✗", "[x]") + " error", where, explained ? words[0] : diagnostic.message());
            source(diagnostic.position(), diagnostic.sourceLine());
            if (explained) {
                help(words.length > 1 ? words[1] : "");
                help("javac: " + oneLine(diagnostic.message()));
            } else {
                help(diagnostic.help());
            }
        }
        diagnostics.stream().skip(MOST_ERRORS).findFirst().ifPresent(next -> {
            String from = next.position()
                    .map(place -> ", from line " + place.line() + " on")
                    .orElse("");
            page.gap().line("... and " + Cut.count(diagnostics.size() - MOST_ERRORS, "more error") + from + ".");
        });
    }

    /** The compiler's own words say little to a beginner: ours come first then. */
    private static boolean isCompilers(Diagnostic diagnostic) {
        return diagnostic.code().startsWith("compiler.");
    }

    private static String oneLine(String message) {
        List<String> lines = message.strip()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .toList();
        return lines.size() < 2
                ? message.strip()
                : lines.get(0) + " (" + String.join(", ", lines.subList(1, lines.size())) + ")";
    }

    /**
     * What the rules found; of one rule the first place, and the others with it.
     *
     * @param told whether the page says elsewhere what is wrong: then the place is enough
     */
    void findings(List<Finding> findings, boolean told) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule() + finding.help(), rule -> new ArrayList<>())
                .add(finding));
        boolean helped = told;
        for (List<Finding> same : byRule.values().stream().limit(MOST).toList()) {
            Finding finding = same.get(0);
            page.gap();
            String where = file + where(finding.position());
            switch (finding.severity()) {
                case ERROR -> heading(Tone.BAD, pen.sign("✗", "[x]") + " not allowed", where, finding.message());
                case WARNING -> heading(Tone.WARN, pen.sign("!", "[!]") + " warning", where, finding.message());
                case HINT -> heading(Tone.PLAIN, pen.sign("·", "[i]") + " hint", where, finding.message());
            }
            source(finding.position(), finding.sourceLine());
            also(finding, same.subList(1, same.size()));
            help(helped ? "" : finding.help());
            // One thing is changed at a time, and what is not allowed comes before all else.
            helped |= finding.severity() != Severity.ERROR;
        }
        rest(byRule.values().stream().skip(MOST).mapToInt(List::size).sum(), "remark");
    }

    private void also(Finding first, List<Finding> others) {
        List<String> lines = others.stream()
                .filter(other -> other.message().equals(first.message()))
                .flatMap(other -> other.position().stream())
                .map(place -> Integer.toString(place.line()))
                .distinct()
                .filter(line -> !line.equals(first.position()
                        .map(Position::line)
                        .map(String::valueOf)
                        .orElse("")))
                .toList();
        if (!lines.isEmpty()) {
            page.prose("  ", "The same in line" + (lines.size() == 1 ? " " : "s ") + String.join(", ", lines) + ".");
        }
        List<Finding> different = others.stream()
                .filter(other -> !other.message().equals(first.message()))
                .toList();
        for (Finding other : different.stream().limit(MOST_ALSO).toList()) {
            String line =
                    other.position().map(place -> " in line " + place.line()).orElse("");
            page.prose("  ", "Also" + line + ": " + pen.prose(other.message()));
        }
        if (different.size() > MOST_ALSO) {
            page.line("  ... and " + Cut.count(different.size() - MOST_ALSO, "more place") + ".");
        }
    }

    private void heading(Tone tone, String word, String where, String message) {
        page.line(pen.paint(tone, word) + " at " + pen.paint(Tone.STRONG, where));
        page.prose("  ", pen.prose(message));
    }

    private static String where(Optional<Position> position) {
        return position.map(place -> ":" + place.line() + ":" + place.column()).orElse("");
    }

    private void source(Optional<Position> position, String sourceLine) {
        if (position.isEmpty() || sourceLine.isBlank()) {
            return;
        }
        SourceExcerpt excerpt = new SourceExcerpt(
                sourceLine, position.get().column(), pen.style().ascii());
        String number = Integer.toString(position.get().line());
        String bar = pen.sign("│", "|");
        page.line("    " + number + " " + bar + " " + excerpt.line());
        page.line("    " + " ".repeat(number.length()) + " " + bar + " " + pen.paint(Tone.BAD, excerpt.caretLine()));
    }

    private void help(String help) {
        if (!help.isEmpty()) {
            page.prose("  ", pen.prose(help));
        }
    }

    private void rest(int more, String what) {
        if (more > 0) {
            page.gap().line("... and " + Cut.count(more, "more " + what) + ", not shown here.");
        }
    }
}
