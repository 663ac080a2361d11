public class Solution {
    private static double total(double[] b, double[] a) {
        return a[0] - b[0];
    }

    static int unused(int x, int y) {
        return x;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return total(q, p);
    }
}
