package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import java.util.List;
import java.util.Optional;

/** Shows what is said about places of the learner's file: {@code file:line:column}, the source line with a caret, the help. */
final class Places {
    private static final int MOST = 3;
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

    void findings(List<Finding> findings) {
        for (Finding finding : findings.stream().limit(MOST).toList()) {
            page.gap();
            String where = file + where(finding.position());
            switch (finding.severity()) {
                case ERROR -> heading(Tone.BAD, pen.sign("✗", "[x]") + " not allowed", where, finding.message());
                case WARNING -> heading(Tone.WARN, pen.sign("!", "[!]") + " warning", where, finding.message());
                case HINT -> heading(Tone.PLAIN, pen.sign("·", "[i]") + " hint", where, finding.message());
            }
            source(finding.position(), finding.sourceLine());
            help(finding.help());
        }
        rest(findings.size() - MOST, "remark");
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
