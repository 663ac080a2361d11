public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Double sum = null;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
