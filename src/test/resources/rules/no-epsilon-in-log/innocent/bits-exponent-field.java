public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                long b = Double.doubleToLongBits(p[i]);
                int e = (int) (b >>> 52) - 1022;
                double m = Double.longBitsToDouble(b & 0x000fffffffffffffL | 0x3fe0000000000000L);
                total += p[i] * (Math.log(m) + e * Math.log(2) - Math.log(q[i]));
            }
        }
        return total;
    }
}
