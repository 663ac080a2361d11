// DOUBTFUL: p ((q/p - 1) - log(q/p)) as it stands: for p = 1e-310 and q = 0.5 the quotient overflows (NaN); the statement allows any p above 0
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.log(q[i] / p[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = q[i] / p[i] - 1;
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        double[] bounds = bounds(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * (bounds[i] - logs[i]);
        }
        return sum;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return java.util.Arrays.equals(p, q);
    }
}
