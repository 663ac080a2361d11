// WRONG: takes the columns for X, consistently: the chain rule holds, but both parts are those of the transposed tables. Shown by the example of the statement.
public class Solution {
    public static double joint_kl(double[][] p, double[][] q) {
        return marginal_kl(p, q) + conditional_kl(p, q);
    }

    private static double column(double[][] t, int y) {
        double s = 0;
        for (double[] row : t) {
            s += row[y];
        }
        return s;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int y = 0; y < p[0].length; y++) {
            double a = column(p, y);
            if (a > 0) {
                s += a * (Math.log(a) - Math.log(column(q, y)));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double s = 0;
        for (int y = 0; y < p[0].length; y++) {
            double a = column(p, y);
            double b = column(q, y);
            for (int x = 0; x < p.length; x++) {
                if (p[x][y] > 0) {
                    s += p[x][y] * (Math.log(p[x][y] / a) - Math.log(q[x][y] / b));
                }
            }
        }
        return s;
    }
}
