package dev.gradus.result;

import java.util.Optional;

/**
 * Why a submission could not be run: the compiler's words, or ours where the contract is not kept.
 *
 * @param position where, if a place can be named
 * @param sourceLine the learner's line at that place, empty without one
 * @param code the compiler's own code ({@code compiler.err.cant.resolve}), or {@code contract.*}
 * @param message what is wrong; the compiler's own words where the code is its own
 * @param help what to try, empty where nothing more can be said; with a code of the compiler, what is wrong in plain words comes first,
 *     on a line of its own
 */
public record Diagnostic(Optional<Position> position, String sourceLine, String code, String message, String help) {}
