package dev.gradus.problem;

/**
 * A static rule that this problem switches on.
 *
 * @param id the rule's id, such as {@code no-epsilon-in-log}
 * @param severity how much a finding of it weighs here
 */
public record RuleSetting(String id, Severity severity) {}
