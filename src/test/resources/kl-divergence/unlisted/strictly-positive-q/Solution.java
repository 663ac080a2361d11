import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (Arrays.stream(q).anyMatch(v -> v <= 0)) {
            throw new IllegalArgumentException("q must be strictly positive");
        }
        double total = 0.0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
