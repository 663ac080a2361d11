public class Solution {
    public static double total_variation(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += Math.abs(p[i] - q[i]);
        }
        return total / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double difference = p[i] - q[i];
            if (difference != 0) {
                total += q[i] < 1e-12 ? Double.POSITIVE_INFINITY : difference * difference / q[i];
            }
        }
        return total;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, kl(p, q) / 2));
    }

    public static double js_bound(double[] p, double[] q) {
        double[] mixture = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            mixture[i] = (p[i] + q[i]) / 2;
        }
        return Math.sqrt(Math.max(0, kl(p, mixture) + kl(q, mixture)));
    }

    private static double kl(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
