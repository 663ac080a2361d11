package dev.gradus.problem;

import java.util.List;

/** One package of the bank as it was found. */
public sealed interface BankEntry {
    /** The name of its folder. */
    String id();

    /** A problem that can be solved. */
    record Usable(Problem problem) implements BankEntry {
        @Override
        public String id() {
            return problem.id();
        }
    }

    /** A quiz that can be answered. */
    record UsableQuiz(Quiz quiz) implements BankEntry {
        @Override
        public String id() {
            return quiz.id();
        }
    }

    /**
     * A package that cannot be used.
     *
     * @param faults every fault that was found, by file and line; at least one
     */
    record Broken(String id, List<Fault> faults) implements BankEntry {
        public Broken {
            faults = List.copyOf(faults);
        }
    }
}
