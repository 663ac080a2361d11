public class Solution {
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
                if (p[x][y] > 0) {
                    s += p[x][y] * (Math.log(p[x][y]) - Math.log(q[x][y]));
                }
            }
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double px = sum(p[x]);
            double qx = sum(q[x]);
            if (qx == 0) {
                return Double.POSITIVE_INFINITY;
            }
            if (px > 0) {
                s += px * (Math.log(px) - Math.log(qx));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double px = sum(p[x]);
            double qx = sum(q[x]);
            if (px > 0) {
                for (int y = 0; y < p[x].length; y++) {
                    if (p[x][y] > 0) {
                        s += p[x][y] * (Math.log(p[x][y] / px) - Math.log(q[x][y] / qx));
                    }
                }
            }
        }
        return s;
    }
}
