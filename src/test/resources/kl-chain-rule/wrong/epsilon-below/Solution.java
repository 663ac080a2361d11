// WRONG: adds 1e-12 to the denominator; p=[[0.5,0.5]], q=[[1,1e-20]] joint off by 9
import java.util.Arrays;

public class Solution {
    private static double term(double weight, double top, double bottom) {
        if (weight == 0.0) {
            return 0.0;
        }
        return weight * Math.log(top / (bottom + 1e-12));
    }

    private static double mass(double[] row) {
        return Arrays.stream(row).sum();
    }

    private static double within(double[] p, double[] q) {
        double massP = mass(p);
        double massQ = mass(q);
        double sum = 0.0;
        for (int y = 0; y < p.length; y++) {
            if (p[y] > 0.0) {
                sum += term(p[y], p[y] / massP, q[y] / massQ);
            }
        }
        return sum;
    }

    public static double joint_kl(double[][] p, double[][] q) {
        double sum = 0.0;
        for (int x = 0; x < p.length; x++) {
            for (int y = 0; y < p[x].length; y++) {
                sum += term(p[x][y], p[x][y], q[x][y]);
            }
        }
        return sum;
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        double sum = 0.0;
        for (int x = 0; x < p.length; x++) {
            sum += term(mass(p[x]), mass(p[x]), mass(q[x]));
        }
        return sum;
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        double sum = 0.0;
        for (int x = 0; x < p.length; x++) {
            if (mass(p[x]) == 0.0) {
                continue;
            }
            sum += within(p[x], q[x]);
        }
        return sum;
    }
}
