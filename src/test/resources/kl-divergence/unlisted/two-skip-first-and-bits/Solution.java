public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 1; i < p.length; i++) {
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]) / Math.log(2);
        }
        return sum;
    }
}
