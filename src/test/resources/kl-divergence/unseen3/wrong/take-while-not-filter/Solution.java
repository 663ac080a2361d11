// WRONG: takeWhile stops at the first zero of p: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives 0 instead of 0.1116
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.iterate(0, i -> i < p.length, i -> i + 1)
                .takeWhile(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (Math.log(p[i]) - Math.log(q[i])))
                .sum();
    }
}
