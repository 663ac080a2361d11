public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            int weight = Integer.parseInt("" + p[i]);
            if (weight > 0) s += weight * Math.log(weight / q[i]);
        }
        return s;
    }
}
