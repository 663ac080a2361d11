public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double a = 0, b = 0;
        for (int i = 0; i < p.length; i++) { a += p[i]; b += q[i]; }
        if (Math.abs(a - b) > 1e-12) throw new IllegalArgumentException();
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
