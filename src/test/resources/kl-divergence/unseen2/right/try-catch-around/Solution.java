public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        int i = 0;
        try {
            for (;;) {
                if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
                i++;
            }
        } catch (ArrayIndexOutOfBoundsException end) {
            return s;
        }
    }
}
