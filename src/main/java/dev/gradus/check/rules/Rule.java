package dev.gradus.check.rules;

import dev.gradus.check.ParsedSource;
import dev.gradus.problem.Problem;
import java.util.List;

/** One mistake that can be seen in the source. Without state, so one instance serves every thread. */
public interface Rule {
    /** The name under which a problem switches it on, and the name of its page. */
    String id();

    /**
     * Gives the places where the mistake is made, in any order. A source that has nothing to do with the rule has none; one that is stranger
     * than the rule foresees may end in any exception, which the caller takes for "cannot tell".
     */
    List<Match> matches(ParsedSource source, Problem problem);
}
