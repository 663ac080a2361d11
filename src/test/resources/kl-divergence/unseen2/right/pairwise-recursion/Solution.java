public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return part(p, q, 0, p.length);
    }

    static double part(double[] p, double[] q, int from, int to) {
        if (to - from == 0) return 0;
        if (to - from == 1) {
            if (p[from] == 0.0) return 0.0;
            return p[from] * Math.log(p[from] / q[from]);
        }
        int mid = (from + to) >>> 1;
        return part(p, q, from, mid) + part(p, q, mid, to);
    }
}
