// WRONG: compares sorted copies: p=[0.6,0.4], q=[0.4,0.6] counts as equal
public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = Math.log(q[i]) - Math.log(p[i]);
        }
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = q[i] / p[i] - 1;
        }
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += (q[i] - p[i]) - p[i] * (Math.log(q[i]) - Math.log(p[i]));
        }
        return sum;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = q.clone();
        java.util.Arrays.sort(a);
        java.util.Arrays.sort(b);
        return java.util.Arrays.equals(a, b);
    }
}
