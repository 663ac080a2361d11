package dev.gradus.grade;

import dev.gradus.check.ContractWords;
import dev.gradus.check.ParsedSource;
import dev.gradus.compile.CallTarget;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Problem;
import dev.gradus.problem.Severity;
import dev.gradus.problem.ValueType;
import dev.gradus.result.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the static checks have to say about a submission that compiles and has its methods. */
final class Findings {
    private Findings() {}

    /** All findings, by place; those without a place first. */
    static List<Finding> of(
            Problem problem, List<CallTarget> targets, ContractWords words, Optional<ParsedSource> source) {
        List<Finding> findings = new ArrayList<>();
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
        all.sort(Comparator.comparingInt(
                finding -> finding.position().map(position -> position.line()).orElse(0)));
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
