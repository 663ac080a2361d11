public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0.0;
        int i = 0;
        while (i < p.length) {
            double weight = p[i];
            if (weight > 0.0) {
                total = total + weight * Math.log(weight / q[i]);
            }
            ++i;
        }
        return total;
    }
}
