package dev.gradus.check.rules;

import dev.gradus.check.DeepStack;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.NearestNames;
import dev.gradus.problem.Problem;
import dev.gradus.problem.RuleSetting;
import dev.gradus.problem.Severity;
import dev.gradus.result.Finding;
import dev.gradus.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the rules that a problem switches on to a submission. */
public final class RuleCheck {
    /** So many findings of one rule are told; a hostile source has one in every letter. */
    private static final int MOST_TOLD = 50;

    /** For all rules together. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What every rule may have left, however long the others took. */
    private static final Duration LEAST = Duration.ofSeconds(1);

    private RuleCheck() {}

    /**
     * Gives what the problem's rules find, rule by rule in the order of the problem, with the problem's severities; nothing without a source. A
     * rule that fails is told as a warning of the rule {@code rule-failed}, and the others still have their say.
     *
     * @throws UnknownRuleException if the problem names a rule that there is not, whether or not there is a source
     */
    public static List<Finding> findings(Problem problem, Submission submission, Optional<ParsedSource> source) {
        List<Finding> findings = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (RuleSetting setting : problem.rules()) {
            Rule rule = find(problem, setting.id());
            source.ifPresent(parsed -> findings.addAll(findings(rule, setting, problem, submission, parsed, end)));
        }
        return findings;
    }

    private static Rule find(Problem problem, String id) {
        return Rules.find(id).orElseThrow(() -> {
            List<String> ids = Rules.all().stream().map(Rule::id).toList();
            List<String> near = NearestNames.of(id, ids);
            return new UnknownRuleException("problems/" + problem.id() + "/problem.yaml: there is no rule '"
                    + id.replaceAll("\\p{Cntrl}", "?") + "'; "
                    + (near.isEmpty()
                            ? "the rules are " + String.join(", ", ids)
                            : "did you mean '" + near.get(0) + "'?"));
        });
    }

    /** As {@link #findings(Problem, Submission, Optional)}, of one rule. */
    static List<Finding> findings(
            Rule rule, RuleSetting setting, Problem problem, Submission submission, ParsedSource source, long end) {
        Duration left = Duration.ofNanos(Math.max(LEAST.toNanos(), end - System.nanoTime()));
        // A rule goes as deep as the source does, so it gets the parser's kind of stack.
        return DeepStack.call("rule " + rule.id(), left, () -> rule.matches(source, problem))
                .map(matches -> told(matches, setting, submission))
                .orElseGet(() -> List.of(failed(rule)));
    }

    private static List<Finding> told(List<Match> matches, RuleSetting setting, Submission submission) {
        List<Finding> told = new ArrayList<>();
        matches.stream().limit(MOST_TOLD).forEach(match -> told.add(finding(match, setting, submission)));
        if (matches.size() > MOST_TOLD) {
            told.add(new Finding(
                    setting.id(),
                    setting.severity(),
                    Optional.empty(),
                    "",
                    "the same is so in " + (matches.size() - MOST_TOLD) + " more places",
                    matches.get(MOST_TOLD).help()));
        }
        return told;
    }

    private static Finding finding(Match match, RuleSetting setting, Submission submission) {
        return new Finding(
                setting.id(),
                setting.severity(),
                Optional.of(match.position()),
                submission.line(match.position().line()),
                match.message(),
                match.help());
    }

    private static Finding failed(Rule rule) {
        return new Finding(
                "rule-failed",
                Severity.WARNING,
                Optional.empty(),
                "",
                "this source is too tangled for the rule " + rule.id() + ", so nothing is known about it",
                "It is judged by its tests all the same. Shorter methods and expressions can be followed.");
    }
}
