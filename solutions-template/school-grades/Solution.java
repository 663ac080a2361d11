/** Grades of two schools: replace the throws below by your own code. `gradus show school-grades` shows the statement. */
public class Solution {
    /**
     * Compares the distributions of grades of two schools.
     *
     * @param a how many pupils of school A got each grade
     * @param b how many pupils of school B got each grade
     * @return KL(A || B) and KL(B || A) in nats
     */
    public static double[] bothDirections(int[] a, int[] b) {
        throw new UnsupportedOperationException("bothDirections is yours to write");
    }

    /** Tells whether the two directions are the same but for rounding: no more than 1e-9 apart, or both infinite. */
    public static boolean directionsAgree(int[] a, int[] b) {
        throw new UnsupportedOperationException("directionsAgree is yours to write");
    }
}
