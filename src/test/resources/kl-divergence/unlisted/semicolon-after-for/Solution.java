public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double result = 0;
        int i;
        for (i = 0; i < p.length; i++);
        {
            if (p[i] > 0) {
                result += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return result;
    }
}
