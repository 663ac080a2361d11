public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                long bits = Double.doubleToLongBits(p[i] / q[i]);
                long e = (bits >>> 52) - 1023;
                double m = Double.longBitsToDouble(bits - (e << 52));
                total += p[i] * (Math.log(m) + e * 0.6931471805599453);
            }
        }
        return total;
    }
}
