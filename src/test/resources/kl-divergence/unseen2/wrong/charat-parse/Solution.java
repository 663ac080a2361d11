public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double a = Double.parseDouble(("" + p[i]).substring(0, 6));
            if (a > 0) s += a * Math.log(a / q[i]);
        }
        return s;
    }
}
