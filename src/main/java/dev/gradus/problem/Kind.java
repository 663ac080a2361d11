package dev.gradus.problem;

/** What a learner does with a problem. */
public enum Kind {
    /** Writes a program, which hidden tests judge. */
    CODE,
    /** Answers questions. */
    QUIZ
}
