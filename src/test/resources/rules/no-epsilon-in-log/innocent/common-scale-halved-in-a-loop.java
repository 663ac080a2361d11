public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double scale = 1;
        for (int k = 0; k < 20; k++) {
            scale /= 2;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i] * scale) - Math.log(q[i] * scale));
            }
        }
        return total;
    }
}
