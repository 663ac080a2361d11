/** How the elements of a loss become one number. */
public enum Reduction {
    /** The sum of all elements. */
    SUM,
    /** The sum, divided by the number of all elements. */
    MEAN,
    /** The sum, divided by the number of rows. */
    BATCHMEAN
}
