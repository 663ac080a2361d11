public class Solution {
    private static double part(double[] p, double[] q, int from, int width) {
        if (width == 1) {
            return p[from] > 0 ? p[from] * Math.log(p[from] / q[from]) : 0;
        }
        int half = width / 2;
        return part(p, q, from, half) + part(p, q, from + half, width - half);
    }

    public static double kl_divergence(double[] p, double[] q) {
        return p.length == 0 ? 0 : part(p, q, 0, p.length);
    }
}
