public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        return sums(p, q)[0];
    }

    public static double klDivergence(double[] p, double[] q) {
        double[] sums = sums(p, q);
        return sums[0] - sums[1];
    }

    private static double[] sums(double[] p, double[] q) {
        double cross = 0;
        double own = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            if (p[i] == 0) {
                continue;
            }
            if (q[i] == 0) {
                return new double[] {Double.POSITIVE_INFINITY, 0};
            }
            cross += p[i] * -Math.log(q[i]);
            own += p[i] * -Math.log(p[i]);
        }
        return new double[] {cross, own};
    }
}
