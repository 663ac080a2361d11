import java.util.stream.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] total = {0};
        IntStream.range(0, p.length).forEach(i -> {
            if (p[i] > 0) {
                total[0] += p[i] * Math.log(p[i] / q[i]);
            }
        });
        return total[0];
    }
}
