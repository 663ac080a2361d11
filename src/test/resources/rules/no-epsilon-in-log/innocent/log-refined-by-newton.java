public class Solution {
    private static double ln(double x) {
        double y = Math.log(x);
        double step = 1;
        while (Math.abs(step) > 1e-14) {
            double e = Math.exp(y);
            step = (x - e) / e;
            y += step;
            if (Math.abs(step) < 1e-15) {
                break;
            }
            step /= 1e6;
        }
        return y;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * ln(p[i] / q[i]);
            }
        }
        return total;
    }
}
