public class Solution {
    private static int i = 0;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        while (i < p.length) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
            i++;
        }
        return total;
    }
}
