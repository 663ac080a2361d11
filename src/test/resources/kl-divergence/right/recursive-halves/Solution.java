public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return part(p, q, 0, p.length);
    }

    private static double part(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return p[from] > 0 ? p[from] * (Math.log(p[from]) - Math.log(q[from])) : 0.0;
        }
        int mid = from + (to - from) / 2;
        return part(p, q, mid, to) + part(p, q, from, mid);
    }
}
