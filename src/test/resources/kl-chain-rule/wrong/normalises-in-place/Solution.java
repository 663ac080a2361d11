// WRONG: conditional_kl divides the rows of the caller's tables by their sums and leaves them so. Any tables of two rows: compare them before and after.
public class Solution {
    private static double sum(double[] r) {
        double s = 0;
        for (double v : r) {
            s += v;
        }
        return s;
    }

    private static double kl(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                s += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return s;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            s += kl(p[x], q[x]);
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double[] a = new double[p.length];
        double[] b = new double[p.length];
        for (int x = 0; x < p.length; x++) {
            a[x] = sum(p[x]);
            b[x] = sum(q[x]);
        }
        return kl(a, b);
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[][] pc = p.clone();
        double[][] qc = q.clone();
        double s = 0;
        for (int x = 0; x < pc.length; x++) {
            double px = sum(pc[x]);
            double qx = sum(qc[x]);
            if (px == 0) {
                continue;
            }
            for (int y = 0; y < pc[x].length; y++) {
                pc[x][y] /= px;
                qc[x][y] /= qx;
            }
            s += px * kl(pc[x], qc[x]);
        }
        return s;
    }
}
