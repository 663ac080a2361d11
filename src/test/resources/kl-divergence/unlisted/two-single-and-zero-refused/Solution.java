public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length < 2) throw new IllegalArgumentException("at least two outcomes");
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0) throw new IllegalArgumentException("p must be positive");
            sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
