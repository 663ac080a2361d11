public class Solution {
    private static double cross(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum -= a[i] * Math.log(b[i] + 1e-12); // FINDING: no-epsilon-in-log
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return cross(p, q) - cross(p, p);
    }
}
