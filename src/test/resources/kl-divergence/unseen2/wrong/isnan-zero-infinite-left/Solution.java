public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double l = Math.log(p[i]) - Math.log(q[i]);
            if (Double.isNaN(l)) l = 0;
            s += p[i] * l;
        }
        return s;
    }
}
