public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0.0;
        double c = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double y = p[i] * (Math.log(p[i]) - Math.log(q[i])) - c;
                double t = sum + y;
                c = (t - sum) - y;
                sum = t;
            }
        }
        return sum;
    }
}
