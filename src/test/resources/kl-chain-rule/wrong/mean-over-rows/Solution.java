// WRONG: conditional_kl weights each row with 1/(number of rows) instead of p(x). Right where p(x) is uniform; p=[[0.8,0.1],[0.05,0.05]], q all 0.25 shows it.
public class Solution {
    private static double sum(double[] r) {
        double s = 0;
        for (double v : r) {
            s += v;
        }
        return s;
    }

    private static double kl(double[] p, double pSum, double[] q, double qSum) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = p[i] / pSum;
            double b = q[i] / qSum;
            if (a > 0) {
                s += a * (Math.log(a) - Math.log(b));
            }
        }
        return s;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            s += kl(p[x], 1, q[x], 1);
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            double a = sum(p[x]);
            if (a > 0) {
                s += a * (Math.log(a) - Math.log(sum(q[x])));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        int rows = 0;
        for (int x = 0; x < p.length; x++) {
            double a = sum(p[x]);
            if (a > 0) {
                s += kl(p[x], a, q[x], sum(q[x]));
                rows++;
            }
        }
        return s / rows;
    }
}
