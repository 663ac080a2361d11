public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }

    private static double crossEntropy(double[] a, double[] b) {
        double sum = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != 0) {
                sum += a[i] * Math.log(b[i]);
            }
        }
        return -sum;
    }
}
