// WRONG: a divergence below 1e-9 is cleaned to 0; klDivergence([0.5,0.5],[0.50001,0.49999]) must be 2e-10
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= p[i] * Math.log(q[i]);
            }
        }
        return sum;
    }

    public static double klDivergence(double[] p, double[] q) {
        double h = crossEntropy(p, q);
        double e = crossEntropy(p, p);
        double kl = h - e;
        return kl < 1e-9 ? 0.0 : kl;
    }
}
