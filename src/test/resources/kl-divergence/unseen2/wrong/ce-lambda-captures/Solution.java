import java.util.stream.IntStream;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        IntStream.range(0, p.length).filter(i -> p[i] > 0).forEach(i -> s += p[i] * Math.log(p[i] / q[i]));
        return s;
    }
}
