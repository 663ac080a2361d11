import java.util.stream.DoubleStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = DoubleStream.iterate(1.0, x -> x / 2).limit(50).min().getAsDouble();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + eps)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
