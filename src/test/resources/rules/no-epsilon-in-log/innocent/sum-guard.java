public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (double x : q) {
            s += x;
        }
        if (s == 0) {
            s = 1;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] / s)) - p[i] * Math.log(s);
            }
        }
        return total;
    }
}
