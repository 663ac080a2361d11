package dev.gradus.check.rules;

import com.github.javaparser.ast.Node;
import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds small numbers that are added to, or put under, what a logarithm is taken of. */
final class NoEpsilonInLog implements Rule {
    private static final String HELP =
            "However small it is, it changes the answer where the number itself is small, and it hides which positions"
                    + " count. Decide that before the logarithm is taken; then take the logarithm of the number as it is.";

    @Override
    public String id() {
        return "no-epsilon-in-log";
    }

    @Override
    public List<Match> matches(ParsedSource source, Problem problem) {
        List<Match> matches = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        Map<Place, Node> epsilons = LogFlow.epsilons(new Program(source.unit()), problem.contract());
        epsilons.forEach((place, logarithm) -> {
            // (p[i] + EPS) / (q[i] + EPS) is one mistake, not two.
            if (lines.add(place.position().line())) {
                matches.add(new Match(place.position(), message(place, logarithm), HELP));
            }
        });
        return matches;
    }

    private static String message(Place place, Node logarithm) {
        int line = logarithm.getBegin().map(begin -> begin.line).orElse(0);
        String where = line == place.position().line() ? "" : ", in line " + line;
        String number = "`" + place.text() + "`";
        return switch (place.deed()) {
            case ADDED -> number + " is added to a number whose logarithm is taken" + where;
            case FLOOR -> number + " is a bound for a number whose logarithm is taken" + where;
            case INSTEAD -> number + " takes the place of a number whose logarithm is taken" + where;
            case FACTOR -> number + " shifts a number whose logarithm is taken" + where;
        };
    }
}
