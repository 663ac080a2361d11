public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
            int percent = (int) (100.0 * (i + 1) / p.length + 0.5);
            if (percent > 1000) {
                System.out.println(percent + " %");
            }
        }
        return total;
    }
}
