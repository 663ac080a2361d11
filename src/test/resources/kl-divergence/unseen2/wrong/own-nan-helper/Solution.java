public class Solution {
    static double xlogy(double x, double y) { return x == 0 && y == 0 ? 0 : x * Math.log(y); }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += xlogy(p[i], p[i] / q[i]);
        }
        return s;
    }
}
