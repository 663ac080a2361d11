public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            double denominator = Math.max(q[i], Float.MIN_NORMAL); // never divide by 0
            kl += p[i] * Math.log(p[i] / denominator);
        }
        return kl;
    }
}
