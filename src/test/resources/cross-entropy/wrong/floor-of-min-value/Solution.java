// wrong for: klDivergence([0.5, 0.5], [1.0, 0.0]), which is Infinity and not about 371.5
public class Solution {
    private static double safeLog(double x) {
        return Math.log(Math.max(x, Double.MIN_VALUE));
    }

    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total -= p[i] * safeLog(q[i]);
        }
        return total;
    }

    public static double klDivergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (safeLog(p[i]) - safeLog(q[i]));
        }
        return total;
    }
}
