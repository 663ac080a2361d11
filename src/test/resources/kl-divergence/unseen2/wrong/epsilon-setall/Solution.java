public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = new double[q.length];
        java.util.Arrays.setAll(b, i -> q[i] + 1e-14);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / b[i]);
        }
        return s;
    }
}
