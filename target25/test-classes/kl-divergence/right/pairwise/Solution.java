public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return sum(p, q, 0, p.length);
    }

    private static double sum(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return p[from] > 0 ? p[from] * Math.log(p[from] / q[from]) : 0;
        }
        int middle = (from + to) >>> 1;
        return sum(p, q, from, middle) + sum(p, q, middle, to);
    }
}
