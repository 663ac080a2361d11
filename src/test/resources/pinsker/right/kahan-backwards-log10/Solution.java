// RIGHT: loops backwards with compensated sums, decimal logarithms changed to natural ones, copies of the input
public class Solution {
    private static final double LN10 = Math.log(10);

    private double sum;
    private double lost;

    private void add(double v) {
        if (Double.isInfinite(v) || Double.isInfinite(sum)) {
            sum = Double.POSITIVE_INFINITY;
            lost = 0;
            return;
        }
        double y = v - lost;
        double t = sum + y;
        lost = (t - sum) - y;
        sum = t;
    }

    private static double ln(double v) {
        return LN10 * Math.log10(v);
    }

    public static double total_variation(double[] p, double[] q) {
        Solution s = new Solution();
        for (int i = p.length; i-- != 0; ) {
            s.add(Math.abs(q[i] - p[i]));
        }
        return s.sum / 2;
    }

    public static double chi_square(double[] p, double[] q) {
        Solution s = new Solution();
        for (int i = p.length; i-- != 0; ) {
            if (q[i] != 0) {
                s.add(Math.pow(p[i] - q[i], 2) / q[i]);
            } else if (p[i] != 0) {
                s.add(Double.POSITIVE_INFINITY);
            }
        }
        return s.sum;
    }

    public static double pinsker_bound(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = q.clone();
        Solution s = new Solution();
        for (int i = a.length; i-- != 0; ) {
            if (a[i] != 0) {
                s.add(b[i] != 0 ? a[i] * (ln(a[i]) - ln(b[i])) : Double.POSITIVE_INFINITY);
            }
        }
        return s.sum < 0 ? 0 : Math.sqrt(s.sum / 2);
    }

    public static double js_bound(double[] p, double[] q) {
        Solution s = new Solution();
        for (int i = p.length; i-- != 0; ) {
            double[] both = {p[i], q[i]};
            double m2 = p[i] + q[i];
            for (double v : both) {
                if (v != 0) {
                    s.add(v * ln(v / m2 * 2));
                }
            }
        }
        return s.sum < 0 ? 0 : Math.sqrt(s.sum);
    }
}
