package dev.gradus.compile.words;

import dev.gradus.result.Diagnostic;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts what the compiler said into a learner's words: one diagnostic a mistake, without what only follows from it. The compiler's own
 * words stay the message; the help says what happened, and on its next line what to try.
 */
public final class CompilerWords {
    /** More are no help. */
    public static final int MOST = 5;
    /** In UTF-16 units; what is longer no beginner wrote, and its errors are told by their codes alone. */
    private static final int LONGEST = 64 * 1024;

    private static final Pattern OPTIONS =
            Pattern.compile("\\s*\\(use --?(?:source|release|enable-preview)\\b[^()]*\\)");

    private final Submission submission;
    private final Source source;

    private CompilerWords(Submission submission) {
        this.submission = submission;
        this.source = new Source(submission.text());
    }

    /**
     * Explains.
     *
     * @param errors at least one, in any order
     * @return at least one and at most {@value #MOST}, by place
     */
    public static List<Diagnostic> explain(Submission submission, List<JavacError> errors) {
        return new CompilerWords(submission).explain(errors);
    }

    private List<Diagnostic> explain(List<JavacError> errors) {
        List<JavacError> byPlace = errors.stream()
                .distinct()
                .sorted(Comparator.comparing(error -> error.offset() < 0 ? Integer.MAX_VALUE : error.offset()))
                .toList();
        return merged(explained(byPlace)).stream()
                .sorted(Comparator.comparing(
                        diagnostic -> diagnostic.position().orElse(new Position(Integer.MAX_VALUE, 1))))
                .limit(MOST)
                .toList();
    }

    private List<Explained> explained(List<JavacError> byPlace) {
        if (submission.text().length() > LONGEST) {
            return byPlace.stream()
                    .map(error -> new Explained(error, CodeWords.of(error)))
                    .toList();
        }
        // The compiler looks at meaning only once the whole file is read, so all errors are of one kind.
        return byPlace.stream().anyMatch(SemanticWords::isSemantic)
                ? new SemanticWords(source).explain(byPlace)
                : new SyntaxWords(source).explain(byPlace);
    }

    /** The same words for several places are one mistake, told at the first of them. */
    private List<Diagnostic> merged(List<Explained> explained) {
        Map<Object, List<Explained>> same = new LinkedHashMap<>();
        for (Explained each : explained) {
            Explanation words = each.explanation();
            same.computeIfAbsent(words.what().isEmpty() ? each.error() : words.mistake(), key -> new ArrayList<>())
                    .add(each);
        }
        return same.values().stream().map(this::diagnostic).toList();
    }

    private Diagnostic diagnostic(List<Explained> same) {
        Explained first = same.get(0);
        Explanation words = first.explanation();
        Optional<Position> position =
                first.error().offset() < 0 ? Optional.empty() : Optional.of(position(words.offset()));
        TreeSet<Integer> lines = same.stream()
                .map(each -> source.lineOf(each.explanation().offset()))
                .collect(Collectors.toCollection(TreeSet::new));
        position.ifPresent(place -> lines.remove(place.line()));
        return new Diagnostic(
                position,
                position.map(place -> submission.line(place.line())).orElse(""),
                first.error().code(),
                withoutOptions(first.error().message()),
                words.what().isEmpty() ? "" : words.text() + also(lines));
    }

    /** Which Java the file is compiled as is not the learner's to choose. */
    private static String withoutOptions(String message) {
        return OPTIONS.matcher(message).replaceAll("").strip();
    }

    private static String also(TreeSet<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String numbers = lines.stream().limit(4).map(Objects::toString).collect(Collectors.joining(", "));
        return "\nAlso in line" + (lines.size() == 1 ? " " : "s ") + numbers + (lines.size() > 4 ? " and more." : ".");
    }

    private Position position(int offset) {
        int within = Math.min(Math.max(0, offset), submission.text().length());
        int line = source.lineOf(within);
        return new Position(line, within - source.startOf(line) + 1);
    }
}
