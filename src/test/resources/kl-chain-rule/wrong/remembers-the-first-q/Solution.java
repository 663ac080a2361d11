// WRONG: keeps the row sums of a table by the object of p alone, so a second call with the same p and another q uses the old q. conditional_kl(p,q1), then conditional_kl(p,q2).
import java.util.Map;
import java.util.WeakHashMap;

public class Solution {
    private static final Map<double[][], double[][]> SUMS = new WeakHashMap<>();

    private static double[][] sums(double[][] p, double[][] q) {
        return SUMS.computeIfAbsent(p, k -> {
            double[][] s = new double[2][p.length];
            for (int x = 0; x < p.length; x++) {
                for (int y = 0; y < p[x].length; y++) {
                    s[0][x] += p[x][y];
                    s[1][x] += q[x][y];
                }
            }
            return s;
        });
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
        double[][] m = sums(p, q);
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            if (m[0][x] > 0) {
                s += m[0][x] * (Math.log(m[0][x]) - Math.log(m[1][x]));
            }
        }
        return s;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double[][] m = sums(p, q);
        double s = 0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                if (p[x][y] > 0) {
                    s += p[x][y] * (Math.log(p[x][y] / m[0][x]) - Math.log(q[x][y] / m[1][x]));
                }
            }
        }
        return s;
    }
}
