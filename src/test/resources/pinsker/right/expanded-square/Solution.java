public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double overlap = 0;
        for (int i = 0; i < p.length; i++) {
            overlap += Math.min(p[i], q[i]);
        }
        return 1 - overlap;
    }

    public static double chi_square(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] / q[i] * p[i];
            }
        }
        return Math.max(0, sum - 1);
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, crossEntropy(p, q) - crossEntropy(p, p))) / Math.sqrt(2);
    }

    public static double js_bound(double[] p, double[] q) {
        double[] m = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            m[i] = p[i] / 2 + q[i] / 2;
        }
        double js = crossEntropy(m, m) - crossEntropy(p, p) / 2 - crossEntropy(q, q) / 2;
        return Math.sqrt(2 * Math.max(0, js));
    }

    private static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum -= p[i] == 0 ? 0 : p[i] * Math.log(q[i]);
        }
        return sum;
    }
}
