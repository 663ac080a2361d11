import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> support = IntStream.range(0, p.length).filter(i -> p[i] > 1e-15).boxed().collect(Collectors.toList());
        double total = 0;
        for (int i : support) {
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
