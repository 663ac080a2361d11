public class Solution {
    static final java.util.function.Function<Double, Double> UP = x -> x + 1e-16;
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(UP.apply(p[i] / q[i]));
        }
        return s;
    }
}
