package dev.gradus.problem;

/**
 * A worked example that the statement shows.
 *
 * @param call the call with its arguments
 * @param returns what the reference solution returns for it
 * @param within how close, relative to the stated value, a number must be
 */
public record Example(CallText call, Literal returns, double within) {
    /** The closeness of an example that names none. */
    public static final double DEFAULT_WITHIN = 1e-9;
}
