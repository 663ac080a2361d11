public class Solution {
    static double ln(double x) {
        // halve the exponent away, then Newton on e^y = x
        int k = Math.getExponent(x);
        double m = x / Math.pow(2, k);
        if (Double.isInfinite(m) || m == 0) { m = x * 1e300; return ln(m) - 300 * 2.302585092994045684; }
        double y = m - 1;
        for (int n = 0; n < 60; n++) {
            double e = Math.exp(y);
            double step = 2 * (m - e) / (m + e);
            y += step;
            if (Math.abs(step) < 1e-17) break;
        }
        return y + k * 0.69314718055994530942;
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * ln(p[i] / q[i]);
        }
        return s;
    }
}
