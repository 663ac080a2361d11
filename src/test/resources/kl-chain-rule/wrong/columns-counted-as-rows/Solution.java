// WRONG: joint_kl([[0.2, 0.3, 0.5]], [[0.3, 0.3, 0.4]]): the statement gives 0.2 log(2/3) + 0.5 log(1.25) = 0.0304787..., this one reads the first column alone (and fails with an index for tables that are higher than wide)
public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        int n = p.length;
        double sum = 0;
        for (int x = 0; x < n; x++) {
            for (int y = 0; y < n; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log(p[x][y] / q[x][y]);
                }
            }
        }
        return sum;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            double a = rowSum(p[x]);
            double b = rowSum(q[x]);
            if (a > 0) {
                sum += a * Math.log(a / b);
            }
        }
        return sum;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        int n = p.length;
        double sum = 0;
        for (int x = 0; x < n; x++) {
            double a = rowSum(p[x]);
            double b = rowSum(q[x]);
            for (int y = 0; y < n; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log((p[x][y] / a) / (q[x][y] / b));
                }
            }
        }
        return sum;
    }

    private static double rowSum(double[] row) {
        double s = 0;
        for (double v : row) {
            s += v;
        }
        return s;
    }
}
