// WRONG: conditional_kl([[0, 0], [0.25, 0.75]], [[0.2, 0.2], [0.3, 0.3]]): the statement gives 0.130812..., this one NaN (0 / 0 == 0 is false)
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }

    private static double sum(double[] row) {
        double s = 0;
        for (double v : row) {
            s += v;
        }
        return s;
    }

    private static double[] normalised(double[] row) {
        double s = sum(row);
        double[] out = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            out[i] = row[i] / s;
        }
        return out;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            total += kl(p[x], q[x]);
        }
        return total;
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
        double total = 0;
        for (int x = 0; x < p.length; x++) {
            total += sum(p[x]) * kl(normalised(p[x]), normalised(q[x]));
        }
        return total;
    }
}
