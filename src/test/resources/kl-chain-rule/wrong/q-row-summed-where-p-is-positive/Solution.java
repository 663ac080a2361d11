// WRONG: marginal_kl([[0.5, 0], [0.25, 0.25]], [[0.25, 0.25], [0.25, 0.25]]): the statement gives 0, this one 0.5 log 2
public class Solution {
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
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            double[] m = masses(p[x], q[x]);
            if (m[0] > 0) {
                sum += m[0] * Math.log(m[0] / m[1]);
            }
        }
        return sum;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double sum = 0;
        for (int x = 0; x < p.length; x++) {
            double[] m = masses(p[x], q[x]);
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    sum += p[x][y] * Math.log((p[x][y] / m[0]) / (q[x][y] / m[1]));
                }
            }
        }
        return sum;
    }

    private static double[] masses(double[] p, double[] q) {
        double a = 0;
        double b = 0;
        for (int y = 0; y < p.length; y++) {
            if (p[y] > 0) { // the other cells do not count
                a += p[y];
                b += q[y];
            }
        }
        return new double[] {a, b};
    }
}
