/** Which divergence: the function f that generates it. */
public enum Generator {
    /** t log t. */
    KL,
    /** -log t. */
    REVERSE_KL,
    /** |t - 1| / 2. */
    TOTAL_VARIATION,
    /** (t - 1)^2. */
    CHI_SQUARE,
    /** (sqrt(t) - 1)^2 / 2. */
    HELLINGER,
    /** (t log t - (t + 1) log((t + 1) / 2)) / 2. */
    JENSEN_SHANNON
}
