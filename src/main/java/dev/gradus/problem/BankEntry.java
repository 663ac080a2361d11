package dev.gradus.problem;

import java.util.List;
import java.util.Optional;

/** One package of the bank as it was found. */
public sealed interface BankEntry {
    /** The name of its folder. */
    String id();

    /** What lists say of it; absent if it cannot be used. */
    Optional<Listing> listing();

    /** A problem that can be solved. */
    record Usable(Problem problem) implements BankEntry {
        @Override
        public String id() {
            return problem.id();
        }

        @Override
        public Optional<Listing> listing() {
            return Optional.of(problem.listing());
        }
    }

    /** A quiz that can be answered. */
    record UsableQuiz(Quiz quiz) implements BankEntry {
        @Override
        public String id() {
            return quiz.id();
        }

        @Override
        public Optional<Listing> listing() {
            return Optional.of(quiz.listing());
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

        @Override
        public Optional<Listing> listing() {
            return Optional.empty();
        }
    }
}
