public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double mean = 0;
        int n = 0;
        for (int i = 0; i < p.length; i++) {
            double term = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
            n++;
            mean += (term - mean) / n;
        }
        return mean * n;
    }
}
