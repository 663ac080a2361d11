public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                return p[i] * Math.log(p[i] / q[i]); // FINDING: returns-in-the-loop
            }
        }
        return 0;
    }
}
