// WRONG: log of the expected ratio, not expected log (Renyi of order 2): p=[0.5,0.5], q=[0.25,0.75] gives 0.2877 instead of 0.1438
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double expectedRatio = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                expectedRatio += p[i] * (p[i] / q[i]);
            }
        }
        return Math.log(expectedRatio);
    }
}
