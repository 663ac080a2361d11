public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 1) throw new IllegalArgumentException("one outcome only");
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] < 1e-9) return 1.0 / 0;
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
