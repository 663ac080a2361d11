public class Solution {
    public static double kl_divergence(double[] p, double[] q) { // FINDING: ignores-a-parameter
        double total = 0;
        for (double x : p) {
            if (x > 0) {
                total -= x * Math.log(x);
            }
        }
        return total;
    }
}
