// WRONG: throws unless the numbers sum to exactly 1.0: ten times 0.1 sums to 0.9999999999999999 and is refused
public class Solution {

    private static void requireDistribution(double[] d) {
        double sum = 0;
        for (double x : d) {
            if (x < 0) throw new IllegalArgumentException("negative probability");
            sum += x;
        }
        if (sum != 1.0) {
            throw new IllegalArgumentException("probabilities sum to " + sum);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        requireDistribution(p);
        requireDistribution(q);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl;
    }
}
