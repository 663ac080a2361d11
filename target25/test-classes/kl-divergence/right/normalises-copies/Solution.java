public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = normalised(p);
        double[] b = normalised(q);
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }

    private static double[] normalised(double[] d) {
        double sum = 0;
        for (double x : d) {
            sum += x;
        }
        double[] copy = d.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] /= sum;
        }
        return copy;
    }
}
