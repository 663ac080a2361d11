public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += p[i] * Math.log(java.util.stream.DoubleStream.of(p[i], 1e-12).max().getAsDouble() / java.util.stream.DoubleStream.of(q[i], 1e-12).sum());
        }
        return s;
    }
}
