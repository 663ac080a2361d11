// DOUBTFUL: averageGap as plain -sum p log(q/p): the same only as far as both sums are 1 (they may be off by 1e-12 each)
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.log(q[i]) - Math.log(p[i]);
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
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum -= p[i] * logs[i];
        }
        return sum;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return java.util.Arrays.equals(p, q);
    }
}
