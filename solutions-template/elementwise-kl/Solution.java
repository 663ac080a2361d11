/** rel_entr and kl_div as SciPy and JAX define them: replace the throws below. `gradus show elementwise-kl` shows the statement. */
public class Solution {
    /** Gives x log(x / y) for each position, with the cases of the statement, in a new array. */
    public static double[] rel_entr(double[] x, double[] y) {
        throw new UnsupportedOperationException("rel_entr is yours to write");
    }

    /** Gives x log(x / y) - x + y for each position, with the cases of the statement, in a new array. */
    public static double[] kl_div(double[] x, double[] y) {
        throw new UnsupportedOperationException("kl_div is yours to write");
    }
}
