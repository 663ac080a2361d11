public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double m = Double.longBitsToDouble(Double.doubleToLongBits(p[i]) + (10L << 52));
                total += p[i] * (Math.log(m) - 10 * Math.log(2) - Math.log(q[i]));
            }
        }
        return total;
    }
}
