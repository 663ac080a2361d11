// WRONG: conditional_kl(p, q) with p = [[0.4, 0.2], [0.1, 0.3]]: the statement leaves p as it is, afterwards p is [[0.667, 0.333], [0.25, 0.75]] (and joint_kl of it is another number)
public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            sum += kl(p[x], q[x]);
        }
        return sum;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return kl(rowSums(p), rowSums(q));
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] weights = rowSums(p);
        double[][] a = normalised(p);
        double[][] b = normalised(q);
        double sum = 0;
        for (int x = 0; x < a.length; x++) {
            if (weights[x] > 0) {
                sum += weights[x] * kl(a[x], b[x]);
            }
        }
        return sum;
    }

    private static double[][] normalised(double[][] table) {
        double[][] copy = table.clone();
        double[] sums = rowSums(copy);
        for (int x = 0; x < copy.length; x++) {
            if (sums[x] > 0) {
                for (int y = 0; y < copy[x].length; y++) {
                    copy[x][y] /= sums[x];
                }
            }
        }
        return copy;
    }

    private static double[] rowSums(double[][] t) {
        double[] out = new double[t.length];
        for (int x = 0; x < t.length; x++) {
            for (double v : t[x]) {
                out[x] += v;
            }
        }
        return out;
    }

    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
