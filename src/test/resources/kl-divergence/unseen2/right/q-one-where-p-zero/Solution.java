public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i];
            double b = q[i];
            if (a == 0) {
                a = 1;
                b = 1;
            }
            s += p[i] * (Math.log(a) - Math.log(b));
        }
        return s;
    }
}
