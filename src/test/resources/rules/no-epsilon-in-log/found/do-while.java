public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double t = 0;
        int i = 0;
        do {
            double b = q[i];
            do {
                b += 1e-14; // FINDING: no-epsilon-in-log
            } while (b <= 0);
            t += p[i] * Math.log(p[i] / b);
        } while (++i < p.length);
        return t;
    }
}
