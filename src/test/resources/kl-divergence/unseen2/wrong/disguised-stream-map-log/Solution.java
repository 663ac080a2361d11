import java.util.stream.IntStream;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] l = IntStream.range(0, p.length).mapToDouble(i -> p[i] > 0 ? p[i] / q[i] : 1).map(x -> x + 1e-16).map(Math::log).toArray();
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * l[i];
        }
        return s;
    }
}
