public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double c = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double y = p[i] * Math.log(p[i] / q[i]) - c;
                double t = total + y;
                c = (t - total) - y;
                total = t;
            }
        }
        return total;
    }
}
