public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Math.abs(oneWay(p, q) - oneWay(q, p));
    }

    private static double oneWay(double[] a, double[] b) {
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }
}
