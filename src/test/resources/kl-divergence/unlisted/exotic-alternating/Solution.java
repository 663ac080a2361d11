public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        int sign = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) sum += sign * p[i] * Math.log(p[i] / q[i]);
            sign = -sign;
        }
        return sum;
    }
}
