public class Solution {
    private static double[] smooth(double[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i] + 1e-10; // FINDING: no-epsilon-in-log
        }
        return result;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = smooth(p);
        double[] b = smooth(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += a[i] * Math.log(a[i] / b[i]);
        }
        return total;
    }
}
