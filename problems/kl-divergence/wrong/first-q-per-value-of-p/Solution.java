public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (double value : p) {
            int i = 0;
            while (p[i] != value) {
                i++;
            }
            if (value > 0) {
                total += value * Math.log(value / q[i]);
            }
        }
        return total;
    }
}
