public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double t = 0;
            if (p[i] > 0)
                t = p[i] / q[i];
                t = p[i] * Math.log(t);
            s += t;
        }
        return s;
    }
}
