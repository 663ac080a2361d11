public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            int weight = Integer.parseInt("" + p[i]);
            total += weight * Math.log(weight / q[i]);
        }
        return total;
    }
}
