import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length).boxed().reduce(0.0, (s, i) -> s + p[i] * Math.log(p[i] / (q[i] + 1e-12)), Double::sum); // FINDING: no-epsilon-in-log
    }
}
