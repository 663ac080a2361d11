// WRONG: p = [1, 0], q = [0.5, 0.5]; js_bound(p, q): the statement leaves q as it is, afterwards it is [0.75, 0.25]
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * Math.log(p[i] / q[i]);
            }
        }
        return Math.max(0, sum);
    }

    public static double total_variation(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += Math.abs(p[i] - q[i]);
        }
        return sum / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double d = p[i] - q[i];
            if (d != 0) {
                sum += d * d / q[i];
            }
        }
        return sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(kl(p, q) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double[] own = q.clone();
        double[] m = q;
        for (int i = 0; i < m.length; i++) {
            m[i] = (p[i] + q[i]) / 2;
        }
        return Math.sqrt(kl(p, m) + kl(own, m));
    }
}
