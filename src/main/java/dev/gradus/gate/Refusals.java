package dev.gradus.gate;

import dev.gradus.problem.Severity;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what is refused, and finds its place in the source. Of one class a line tells once. Not thread-safe. */
final class Refusals {
    private record At(int line, Refusal refusal) {}

    /** So many are told; a hostile program has one in every word. */
    private static final int MOST_TOLD = 50;

    private final Submission submission;
    private final Map<String, At> found = new TreeMap<>();
    private final Map<String, Integer> lineOfName = new HashMap<>();

    Refusals(Submission submission) {
        this.submission = submission;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Refuses what stands on a line that the class file knows; 0 where it knows none. */
    void add(Refusal refusal, int line) {
        String key = line + " " + refusal.owner();
        At old = found.get(key);
        if (old == null || old.refusal().rank() < refusal.rank()) {
            found.put(key, new At(line, refusal));
        }
    }

    /** Refuses what stands in a declaration: on the first line that names it, or else on the line that the class file knows. */
    void addDeclared(Refusal refusal, int line) {
        // Looked for once: a program may have thousands of declarations of one kind.
        int named = lineOfName.size() < MOST_TOLD
                ? lineOfName.computeIfAbsent(refusal.subject(), this::firstLineWith)
                : lineOfName.getOrDefault(refusal.subject(), 0);
        add(refusal, named > 0 ? named : line);
    }

    /** 1-based; 0 if no line of code has the name. */
    private int firstLineWith(String name) {
        Pattern word = word(name);
        int number = 1;
        for (String text : submission.text().split("\r\n|[\r\n]", -1)) {
            String code = text.strip();
            if (!code.startsWith("import ")
                    && !code.startsWith("//")
                    && word.matcher(code).find()) {
                return number;
            }
            number++;
        }
        return 0;
    }

    /** All of them, by line; those without a place last. */
    List<Finding> toFindings() {
        Set<String> told = found.values().stream()
                .filter(at -> at.line() > 0)
                .map(at -> at.refusal().owner())
                .collect(Collectors.toSet());
        List<At> all = found.values().stream()
                // What a line tells need not be told again without one.
                .filter(at -> at.line() > 0 || !isTold(at.refusal().owner(), told))
                .sorted(Comparator.comparingInt((At at) -> at.line() == 0 ? Integer.MAX_VALUE : at.line())
                        .thenComparing(at -> at.refusal().message()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        all.stream().limit(MOST_TOLD).forEach(at -> findings.add(finding(at)));
        if (all.size() > MOST_TOLD) {
            findings.add(new Finding(
                    all.get(MOST_TOLD).refusal().rule(),
                    Severity.ERROR,
                    Optional.empty(),
                    "",
                    "in " + (all.size() - MOST_TOLD) + " more places something is not available to submissions",
                    "Change the first of them and run again."));
        }
        return findings;
    }

    private static boolean isTold(String owner, Set<String> told) {
        return told.contains(owner)
                || told.size() <= MOST_TOLD && told.stream().anyMatch(one -> one.startsWith(owner + "$"));
    }

    private Finding finding(At at) {
        Refusal refusal = at.refusal();
        String line = submission.line(at.line());
        Optional<Position> position =
                at.line() == 0 ? Optional.empty() : Optional.of(new Position(at.line(), column(line, refusal)));
        return new Finding(refusal.rule(), Severity.ERROR, position, line, refusal.message(), refusal.help());
    }

    /** The class file knows lines alone: the column is where the line has the name, or where its code begins. */
    private static int column(String line, Refusal refusal) {
        Matcher matcher = word(refusal.subject()).matcher(line);
        return matcher.find()
                ? matcher.start() + 1
                : line.length() - line.stripLeading().length() + 1;
    }

    private static Pattern word(String subject) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(subject) + "(?![\\w$])");
    }
}
