public class Solution {
    static java.util.List<Double> terms = new java.util.ArrayList<>();
    public static double kl_divergence(double[] p, double[] q) {
        for (int i = 0; i < p.length; i++) if (p[i] > 0) terms.add(p[i] * Math.log(p[i] / q[i]));
        double s = 0;
        for (double t : terms) s += t;
        return s;
    }
}
