public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double unit = 1L << 50;
        long total = 0;
        double rest = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]) * unit;
                long whole = (long) (term + 0.5);
                total += whole;
                rest += term - whole;
            }
        }
        return (total + rest) / unit;
    }
}
