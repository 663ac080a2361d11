import java.util.Arrays;

public class Solution {

    private static final double EPS = 1e-9;

    private static double[] requireDistribution(double[] d) {
        double off = Math.abs(1 - Arrays.stream(d).sum());
        if (off > EPS) {
            throw new IllegalArgumentException("sum is off by " + off);
        }
        if (Arrays.stream(d).anyMatch(x -> x < -EPS)) {
            throw new IllegalArgumentException("negative probability");
        }
        return d;
    }

    public static double kl_divergence(double[] p, double[] q) {
        requireDistribution(p);
        requireDistribution(q);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }
}
