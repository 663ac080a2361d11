package dev.gradus.check.rules;

import java.util.List;
import java.util.Optional;

/** Every rule there is, by id. A new rule is one class, its page, its samples and its line here. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new ChangesInputArray(),
            new ComparesDoublesExactly(),
            new EmptyStatement(),
            new FloatArithmetic(),
            new HardCodedAnswers(),
            new IgnoresParameter(),
            new IntArithmetic(),
            new LogBase(),
            new NoEpsilonInLog(),
            new OverwritesTheTotal(),
            new PrintsInsteadOfReturning(),
            new ReturnsInTheLoop(),
            new RoundsTheAnswer(),
            new RunsPastTheEnd());

    private Rules() {}

    /** All rules, sorted by id. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Gives the rule of that id, empty where there is none. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
