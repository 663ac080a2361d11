public class Solution {
    static final double TINY = Math.pow(10, -12);
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double r = (p[i] + TINY) / (q[i] + TINY);
            s += p[i] * Math.log(r);
        }
        return s;
    }
}
