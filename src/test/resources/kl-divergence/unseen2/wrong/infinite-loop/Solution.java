public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        int i = 0;
        while (i < p.length) {
            if (p[i] == 0) {
                continue;
            }
            s += p[i] * Math.log(p[i] / q[i]);
            i++;
        }
        return s;
    }
}
