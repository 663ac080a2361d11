public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double qi = q[i] < 1e-10 ? 1 : q[i];
            if (p[i] > 0) s += p[i] * Math.log(p[i] / qi);
        }
        return s;
    }
}
