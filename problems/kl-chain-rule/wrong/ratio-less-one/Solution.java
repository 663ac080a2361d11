public class Solution {
    private static double term(double p, double q) {
        return p == 0 ? 0 : p * Math.log1p((p - q) / q);
    }

    private static double sum(double[] r) {
        double s = 0;
        for (double v : r) {
            s += v;
        }
        return s;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                s += term(p[x][y], q[x][y]);
            }
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            s += term(sum(p[x]), sum(q[x]));
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double px = sum(p[x]);
            double qx = sum(q[x]);
            if (px == 0) {
                continue;
            }
            for (int y = 0; y < p[x].length; y++) {
                s += px * term(p[x][y] / px, q[x][y] / qx);
            }
        }
        return s;
    }
}
