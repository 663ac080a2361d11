// WRONG: multiplies by 1/ln 2 at the end, so the answer is in bits: p=[0.5,0.5], q=[0.25,0.75] gives 0.2075 instead of 0.1438
public class Solution {
    private static final double SCALE = 1.4426950408889634;

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return sum * SCALE;
    }
}
