public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int i = 0;
        for (double b : q) {
            b += 1e-12; // FINDING: no-epsilon-in-log
            total += p[i] * Math.log(p[i] / b);
            i++;
        }
        return total;
    }
}
