// WRONG: stops at the first row without mass; p=[[0,0],[0.9,0.1]], q=[[0.2,0.2],[0.3,0.3]] gives conditional 0
import java.util.Arrays;

public class Solution {
    private static double term(double weight, double top, double bottom) {
        if (weight == 0.0) {
            return 0.0;
        }
        return weight * Math.log(top / bottom);
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
                break;
            }
            sum += within(p[x], q[x]);
        }
        return sum;
    }
}
