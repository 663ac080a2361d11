import java.util.Arrays;
import java.util.stream.IntStream;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = Arrays.stream(q).map(v -> v + 1e-13).toArray();
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(p[i] / b[i])).sum();
    }
}
