import java.util.stream.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).boxed().collect(Collectors.teeing(
            Collectors.summingDouble(i -> p[i] * Math.log(p[i])),
            Collectors.summingDouble(i -> p[i] * Math.log(q[i])),
            (a, b) -> a - b));
    }
}
