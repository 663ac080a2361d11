public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                long bits = Double.doubleToLongBits(p[i] / q[i]);
                int e = (int) ((bits >> 52) & 0x7ff) - 1023;
                double m = Double.longBitsToDouble((bits & 0xfffffffffffffL) | 0x3ff0000000000000L);
                total += p[i] * (Math.log(m) + e * Math.log(2));
            }
        }
        return total;
    }
}
