public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            float a = (float) p[i];
            float b = (float) q[i];
            if (a > 0) sum += a * Math.log(a / b);
        }
        return sum;
    }
}
