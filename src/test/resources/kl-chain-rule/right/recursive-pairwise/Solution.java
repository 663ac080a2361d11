// RIGHT: one recursive pairwise sum over an index function, lambdas for the terms
import java.util.function.IntToDoubleFunction;

public class Solution {
    private static double sum(IntToDoubleFunction f, int from, int to) {
        if (to == from) {
            return 0;
        }
        if (to - from == 1) {
            return f.applyAsDouble(from);
        }
        int mid = (from + to) >>> 1;
        return sum(f, from, mid) + sum(f, mid, to);
    }

    private static double term(double a, double b) {
        return a == 0 ? 0 : a * (Math.log(a) - Math.log(b));
    }

    private static double total(double[] row) {
        return sum(i -> row[i], 0, row.length);
    }

    public static double joint_kl(double[][] p, double[][] q) {
        int cols = p[0].length;
        return sum(k -> term(p[k / cols][k % cols], q[k / cols][k % cols]), 0, p.length * cols);
    }

    public static double marginal_kl(double[][] p, double[][] q) {
        return sum(x -> term(total(p[x]), total(q[x])), 0, p.length);
    }

    public static double conditional_kl(double[][] p, double[][] q) {
        return sum(x -> {
            double px = total(p[x]);
            double qx = total(q[x]);
            if (px == 0) {
                return 0;
            }
            return px * sum(y -> term(p[x][y] / px, q[x][y] / qx), 0, p[x].length);
        }, 0, p.length);
    }
}
