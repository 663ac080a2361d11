import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> b = Arrays.stream(q).boxed().map(x -> Math.max(x, 1e-12)).collect(Collectors.toList()); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b.get(i));
            }
        }
        return total;
    }
}
