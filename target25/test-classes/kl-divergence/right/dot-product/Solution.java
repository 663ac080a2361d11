public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return dot(p, log(p)) - dot(p, log(q));
    }

    private static double[] log(double[] d) {
        double[] result = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            result[i] = d[i] > 0 ? Math.log(d[i]) : 0;
        }
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
