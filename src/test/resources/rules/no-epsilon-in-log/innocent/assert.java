public class Solution {
    private static double sum(double[] d) {
        double s = 0;
        for (double x : d) {
            s += x;
        }
        return s;
    }

    public static double kl_divergence(double[] p, double[] q) {
        assert Math.abs(sum(p) - 1) < 1e-9 : "p";
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
