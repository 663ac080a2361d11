class Solution {
    static double kl_divergence(double[] p, double[] q) {
        double d = 0.0;
        int idx = 0;
        do {
            d += p[idx] == 0.0 ? 0.0 : p[idx] * (Math.log10(p[idx]) - Math.log10(q[idx]));
        } while (++idx < p.length);
        return d;
    }
}
