public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double up = 0;
        double down = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > q[i]) {
                up += p[i] - q[i];
            } else {
                down += q[i] - p[i];
            }
        }
        return (up + down) / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double sum = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (q[i] == 0) {
                if (p[i] > 0) {
                    return Double.POSITIVE_INFINITY;
                }
                continue;
            }
            double d = p[i] - q[i];
            sum += d * d / q[i];
        }
        return sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            boolean near = p[i] < 2 * q[i] && q[i] < 2 * p[i];
            kl += p[i] * (near ? Math.log1p((p[i] - q[i]) / q[i]) : Math.log(p[i] / q[i]));
        }
        return kl > 0 ? Math.sqrt(kl / 2) : 0.0;
    }

    /** 2 JS is the sum of -p log1p((q - p) / 2p) and -q log1p((p - q) / 2q). */
    public static double js_bound(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += toMiddle(p[i], q[i]) + toMiddle(q[i], p[i]);
        }
        return sum > 0 ? Math.sqrt(sum) : 0.0;
    }

    private static double toMiddle(double a, double b) {
        return a == 0 ? 0 : -a * Math.log1p((b - a) / (2 * a));
    }
}
