public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            try {
                s += p[i] * Math.log(p[i] / q[i]);
            } catch (ArithmeticException e) {
                s += 0;
            }
        }
        return s;
    }
}
