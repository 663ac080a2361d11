public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0.0;
        double c = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0.0) {
                continue;
            }
            double x = p[i] * (Math.log(p[i]) - Math.log(q[i]));
            double t = s + x;
            c += Math.abs(s) >= Math.abs(x) ? (s - t) + x : (x - t) + s;
            s = t;
        }
        return s + c;
    }
}
