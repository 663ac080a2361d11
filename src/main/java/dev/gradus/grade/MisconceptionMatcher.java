package dev.gradus.grade;

import dev.gradus.problem.KnownWrong;
import dev.gradus.problem.Problem;
import dev.gradus.result.Misconception;
import dev.gradus.result.TestOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names the mistake of a submission that fails as a known-wrong solution does: the same tests, at the same calls, with the same numbers but
 * for rounding. Of two mistakes together it names both, if each failure is that of one of them, or the one multiplies what the other gives,
 * and only one pair fits. In doubt it names none: a wrong name costs a learner more than no name.
 */
final class MisconceptionMatcher {
    private MisconceptionMatcher() {}

    /** Gives the mistake, if the failures tell. */
    static Optional<Misconception> match(Problem problem, List<TestOutcome> outcomes) {
        Map<String, Failure> failures = Fingerprints.failures(outcomes);
        if (failures.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<String, Failure>> known = Fingerprints.of(problem).wrong();
        List<KnownWrong> same = new ArrayList<>();
        List<Partial> partial = new ArrayList<>();
        for (KnownWrong wrong : problem.wrong()) {
            Map<String, Failure> fingerprint = known.getOrDefault(wrong.id(), Map.of());
            Set<String> explained = explained(failures, fingerprint);
            if (explained.size() == failures.size() && fingerprint.size() == failures.size()) {
                same.add(wrong);
            } else if (!explained.isEmpty() && failures.keySet().containsAll(fingerprint.keySet())) {
                partial.add(new Partial(wrong, explained, fingerprint.size() - explained.size()));
            }
        }
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(named(same.get(0))) : Optional.empty();
        }
        return pair(partial, failures.size())
                .or(() -> ScaledMistakes.find(problem.wrong(), known, failures)
                        .map(pair -> both(pair.first(), pair.scale())));
    }

    /** A known-wrong solution that explains some of the failures, and fails nothing that did not fail. */
    private record Partial(KnownWrong wrong, Set<String> explained, int unexplained) {}

    private static Set<String> explained(Map<String, Failure> failures, Map<String, Failure> fingerprint) {
        Set<String> explained = new HashSet<>();
        failures.forEach((test, failure) -> {
            if (fingerprint.containsKey(test) && fingerprint.get(test).matches(failure)) {
                explained.add(test);
            }
        });
        return explained;
    }

    /**
     * Two mistakes that explain every failure between them, the one that explains more first. Of several pairs the one that leaves the
     * fewest of its own failures unexplained; none if two are equally good.
     */
    private static Optional<Misconception> pair(List<Partial> partial, int failures) {
        Optional<Misconception> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < partial.size(); i++) {
            for (int j = i + 1; j < partial.size(); j++) {
                Partial a = partial.get(i);
                Partial b = partial.get(j);
                int unexplained = a.unexplained() + b.unexplained();
                if (unexplained <= fewest && explainAll(a, b, failures)) {
                    boolean aFirst = a.explained().size() >= b.explained().size();
                    Misconception pair = aFirst ? both(a.wrong(), b.wrong()) : both(b.wrong(), a.wrong());
                    best = unexplained == fewest ? Optional.empty() : Optional.of(pair);
                    fewest = unexplained;
                }
            }
        }
        return best;
    }

    /** Between them every failure, and neither of them alone. */
    private static boolean explainAll(Partial a, Partial b, int failures) {
        Set<String> union = new HashSet<>(a.explained());
        union.addAll(b.explained());
        return union.size() == failures
                && a.explained().size() < failures
                && b.explained().size() < failures;
    }

    private static Misconception both(KnownWrong first, KnownWrong second) {
        return new Misconception(first.id(), first.says(), Optional.of(named(second)));
    }

    private static Misconception named(KnownWrong wrong) {
        return new Misconception(wrong.id(), wrong.says());
    }
}
