public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        java.util.function.DoubleSupplier e = () -> 1e-12;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log((p[i] + e.getAsDouble()) / (q[i] + e.getAsDouble()));
        }
        return s;
    }
}
