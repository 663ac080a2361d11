import java.util.Arrays;

public class Solution {
    private static final double EPS = 1e-12;

    public static double kl_divergence(double[] p, double[] q) {
        double[] safe = Arrays.stream(q).map(x -> Math.max(x, EPS)).toArray(); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / safe[i]);
            }
        }
        return total;
    }
}
