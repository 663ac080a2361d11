import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] support = Arrays.stream(p).filter(x -> x > 0).toArray();
        double kl = 0;
        for (int i = 0; i < support.length; i++) {
            kl += support[i] * Math.log(support[i] / q[i]);
        }
        return kl;
    }
}
