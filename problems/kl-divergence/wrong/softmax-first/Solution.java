public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = softmax(p);
        double[] b = softmax(q);
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    private static double[] softmax(double[] values) {
        double[] result = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            result[i] = Math.exp(values[i]);
            sum += result[i];
        }
        for (int i = 0; i < values.length; i++) {
            result[i] /= sum;
        }
        return result;
    }
}
