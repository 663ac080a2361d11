package dev.gradus.problem;

/** How much a finding weighs: an error takes the points, a warning and a hint change nothing. */
public enum Severity {
    HINT,
    WARNING,
    ERROR
}
