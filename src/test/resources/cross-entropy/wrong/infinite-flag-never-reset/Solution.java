// wrong for: crossEntropy([0.5, 0.5], [1.0, 0.0]) and after it crossEntropy([0.5, 0.5], [0.25, 0.75]), which is 0.836988...
public class Solution {
    private static boolean ruledOut = false;

    private static double term(double weight, double x) {
        if (weight == 0) {
            return 0;
        }
        if (x == 0) {
            ruledOut = true;
            return 0;
        }
        return -weight * Math.log(x);
    }

    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term(p[i], q[i]);
        }
        return ruledOut ? Double.POSITIVE_INFINITY : total;
    }

    public static double klDivergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term(p[i], q[i]) - term(p[i], p[i]);
        }
        return ruledOut ? Double.POSITIVE_INFINITY : total;
    }
}
