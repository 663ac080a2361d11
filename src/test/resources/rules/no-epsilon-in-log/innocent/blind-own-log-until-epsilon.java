public class Solution {

    private static final double EPSILON = 1e-18;
    private static final double LN2 = 0.6931471805599453;

    /** ln by halving/doubling into [0.75, 1.5) and the atanh series, until a step is below EPSILON. */
    static double log(double x) {
        int twos = 0;
        while (x < 0.75) {
            x *= 2;
            twos--;
        }
        while (x >= 1.5) {
            x /= 2;
            twos++;
        }
        double z = (x - 1) / (x + 1);
        double sum = 0;
        double power = z;
        for (int k = 1; Math.abs(power) > EPSILON; k += 2) {
            sum += power / k;
            power *= z * z;
        }
        return 2 * sum + twos * LN2;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * (log(p[i]) - log(q[i]));
            }
        }
        return kl;
    }
}
