public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double smallest = Math.log(1e-300);
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double l = Math.log(p[i] / q[i]);
                total += p[i] * (l < smallest ? l : l);
            }
        }
        return total;
    }
}
