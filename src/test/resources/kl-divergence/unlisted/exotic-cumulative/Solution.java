public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double a = 0, b = 0, sum = 0;
        for (int i = 0; i < p.length; i++) {
            a += p[i];
            b += q[i];
            if (a > 0) sum += a * Math.log(a / b);
        }
        return sum;
    }
}
