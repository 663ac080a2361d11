public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] sums = new double[4];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sums[i & 3] += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return (sums[0] + sums[1]) + (sums[2] + sums[3]);
    }
}
