// WRONG: "term != Double.NaN" is always true, so NaN gets into the sum: p=[0,1], q=[0.5,0.5] gives NaN
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] * Math.log(p[i] / q[i]);
            // 0 * log 0 is NaN in Java: leave it out
            if (term != Double.NaN) {
                sum += term;
            }
        }
        return sum;
    }
}
