public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0.0;
        double epsilon = 0.0;   // what the last addition lost
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0) continue;
            double y = p[i] * (Math.log(p[i]) - Math.log(q[i])) + epsilon;
            double t = sum + y;
            epsilon = y - (t - sum);
            sum = t;
        }
        return sum + epsilon;
    }
}
