// wrong for: crossEntropy([1.0, 1e-200], [1.0, 1e-200]) should be about 0 (4.6e-198), gives Infinity since the product underflows
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            // p is not 0 here, so the product is 0 only for q = 0
            if (p[i] * q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            h += p[i] * Math.log(q[i]);
        }
        return -h;
    }

    public static double klDivergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (p[i] * q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }
}
