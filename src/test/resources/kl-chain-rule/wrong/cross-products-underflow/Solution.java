// WRONG: conditional_kl([[1e-200, 0], [0.5, 0.5]], [[1e-200, 1e-200], [0.5, 0.5]]): the statement gives about 0 (1e-200 log 2), this one NaN because 1e-200 * 2e-200 is 0 in doubles
public class Solution {
    private static double[] masses(double[][] t) {
        double[] m = new double[t.length];
        for (int x = 0; x < t.length; x++) {
            for (double v : t[x]) {
                m[x] += v;
            }
        }
        return m;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log(p[x][y] / q[x][y]);
                }
            }
        }
        return sum;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double[] a = masses(p);
        double[] b = masses(q);
        double sum = 0;
        for (int x = 0; x < a.length; x++) {
            if (a[x] > 0) {
                sum += a[x] * Math.log(a[x] / b[x]);
            }
        }
        return sum;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[] a = masses(p);
        double[] b = masses(q);
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    // one division instead of three
                    sum += p[x][y] * Math.log((p[x][y] * b[x]) / (q[x][y] * a[x]));
                }
            }
        }
        return sum;
    }
}
