public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int e = Math.getExponent(p[i]);
                double m = Math.scalb(p[i], -e);
                int f = Math.getExponent(q[i]);
                double k = Math.scalb(q[i], -f);
                total += p[i] * (Math.log(m / k) + (e - f) * Math.log(2));
            }
        }
        return total;
    }
}
