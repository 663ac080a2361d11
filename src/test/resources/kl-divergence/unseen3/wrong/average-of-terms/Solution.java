// WRONG: mean of the terms, not their sum (as reduction="mean"): p=[0.5,0.5], q=[0.25,0.75] gives 0.0719 instead of 0.1438
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0)
                .average()
                .orElse(0);
    }
}
