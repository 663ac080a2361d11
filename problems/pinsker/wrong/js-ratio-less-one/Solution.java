public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += Math.abs(p[i] - q[i]);
        }
        return s / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] > 0) {
                s += (p[i] - q[i]) * (p[i] - q[i]) / q[i];
            } else if (p[i] > 0) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return s;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return Math.sqrt(Math.max(0, kl) / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        double twice = 0;
        for (int i = 0; i < p.length; i++) {
            double x = (p[i] - q[i]) / (p[i] + q[i]);
            if (p[i] > 0) {
                twice += p[i] * Math.log1p(x);
            }
            if (q[i] > 0) {
                twice += q[i] * Math.log1p(-x);
            }
        }
        return Math.sqrt(Math.max(0, twice));
    }
}
