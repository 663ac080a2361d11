// RIGHT by the inputs and tolerances that the statement promises; its author doubted it: the textbook p * log(p / q): the quotient overflows to Infinity if q is a subnormal number such as 1e-310, which the statement allows
public class Solution {
    private static double kl(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                s += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return s;
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
            s += kl(p[x], q[x]);
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            s += kl(new double[] {sum(p[x])}, new double[] {sum(q[x])});
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double a = sum(p[x]);
            double b = sum(q[x]);
            if (a == 0) {
                continue;
            }
            double inner = 0;
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    double pc = p[x][y] / a;
                    double qc = q[x][y] / b;
                    inner += pc * Math.log(pc / qc);
                }
            }
            s += a * inner;
        }
        return s;
    }
}
