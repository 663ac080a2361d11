public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[10];
        int count = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms[count++] = p[i] * Math.log(p[i] / q[i]);
            }
        }
        double kl = 0;
        for (int i = 0; i < count; i++) {
            kl += terms[i];
        }
        return kl;
    }
}
