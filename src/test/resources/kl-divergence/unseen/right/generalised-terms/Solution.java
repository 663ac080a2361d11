public class Solution {
    /** Same terms as scipy.special.kl_div: x log(x / y) - x + y. The extra parts cancel as both sum to one. */
    static double klDiv(double x, double y) {
        if (x > 0 && y > 0) {
            return x * Math.log(x / y) - x + y;
        } else if (x == 0 && y >= 0) {
            return y;
        } else {
            return Double.POSITIVE_INFINITY;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double out = 0.0;
        for (int i = 0; i < p.length; i++) {
            out += klDiv(p[i], q[i]);
        }
        return out;
    }
}
