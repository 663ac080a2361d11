import java.util.*;
import java.util.stream.*;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = IntStream.range(0, p.length).boxed()
            .map(i -> p[i] > 0 ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : 0.0)
            .collect(Collectors.toList());
        return terms.stream().reduce(0.0, Double::sum);
    }
}
