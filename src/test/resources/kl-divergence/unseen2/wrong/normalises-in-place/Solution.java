public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double z = 0;
        for (double v : q) z += v;
        for (int i = 0; i < q.length; i++) q[i] = q[i] / (z * 1.0) ;
        for (int i = 0; i < q.length; i++) if (p[i] == 0) q[i] = 1;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
