public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double up = 0, down = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double t = p[i] * Math.log(p[i] / q[i]);
                if (t > 0) up += t;
                else down -= t;
            }
        }
        return up - down;
    }
}
