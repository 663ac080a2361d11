import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] logs = Arrays.stream(q).map(x -> x + 1e-12).map(Math::log).toArray(); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - logs[i]);
            }
        }
        return total;
    }
}
