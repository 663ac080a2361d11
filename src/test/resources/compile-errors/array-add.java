public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            terms.add(p[i] * Math.log(p[i] / q[i]));
        }
        return terms[0];
    }
}
