package dev.gradus.grade;

import dev.gradus.check.ContractWords;
import dev.gradus.check.ParsedSource;
import dev.gradus.check.rules.RuleCheck;
import dev.gradus.check.rules.UnknownRuleException;
import dev.gradus.compile.CallTarget;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Severity;
import dev.gradus.problem.ValueType;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the static checks have to say about a submission that compiles and has its methods. */
final class Findings {
    private static final Position FIRST = new Position(1, 1);

    private Findings() {}

    /**
     * All findings, by place; those without a place first. A source that could not be read is told as such, and no rule is applied to it.
     *
     * @throws UnknownRuleException if the problem names a rule that there is not
     */
    static List<Finding> of(
            Problem problem,
            Submission submission,
            List<CallTarget> targets,
            ContractWords words,
            Optional<ParsedSource> source) {
        List<Finding> findings = new ArrayList<>(RuleCheck.findings(problem, submission, source));
        if (source.isEmpty()) {
            findings.add(unreadable());
        }
        for (int i = 0; i < targets.size(); i++) {
            Contract.Method method = problem.contract().methods().get(i);
            CallTarget target = targets.get(i);
            boolean same = target.descriptor().endsWith(")" + method.returns().descriptor());
            if (!same && !(method.returns() instanceof ValueType.Nothing)) {
                findings.add(words.returnType(method, target.returnSource(), target.returnFits()));
            }
        }
        return merged(findings, List.of());
    }

    /** All of both, by place; those without a place first. */
    static List<Finding> merged(List<Finding> some, List<Finding> more) {
        List<Finding> all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparing((Finding finding) -> finding.position().isPresent())
                .thenComparing(finding -> finding.position().orElse(FIRST)));
        return all;
    }

    private static Finding unreadable() {
        return new Finding(
                "source-unreadable",
                Severity.WARNING,
                Optional.empty(),
                "",
                "the compiler accepts this source, but it could not be read for advice",
                "It is judged by its tests all the same. Very long expressions are the usual reason: break them up.");
    }
}
