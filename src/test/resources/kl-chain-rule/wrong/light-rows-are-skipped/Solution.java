// wrong for: conditional_kl([[5e-10, 0.0], [0.9999999995, 0.0]], [[1e-200, 0.5], [0.5, 0.0]]) should return 5e-10 * log(5e199) = 2.2991e-7, gives 0
public class Solution {
    private static final double EPS = 1e-9;

    private static double sum(double[] row) {
        double s = 0;
        for (double v : row) {
            s += v;
        }
        return s;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    total += p[x][y] * Math.log(p[x][y] / q[x][y]);
                }
            }
        }
        return total;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            double px = sum(p[x]);
            if (px > 0) {
                total += px * Math.log(px / sum(q[x]));
            }
        }
        return total;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            double px = sum(p[x]);
            double qx = sum(q[x]);
            if (px < EPS) { // practically no mass, no conditional distribution
                continue;
            }
            double kl = 0;
            for (int y = 0; y < p[x].length; y++) {
                double a = p[x][y] / px;
                if (a > 0) {
                    kl += a * Math.log(a / (q[x][y] / qx));
                }
            }
            total += px * kl;
        }
        return total;
    }
}
