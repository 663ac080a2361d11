import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> qs = DoubleStream.of(q).boxed().collect(Collectors.toCollection(ArrayList::new));
        qs.replaceAll(x -> x == 0.0 ? 1e-12 : x); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / qs.get(i));
            }
        }
        return total;
    }
}
