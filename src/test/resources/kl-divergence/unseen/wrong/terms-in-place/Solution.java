import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Arrays.setAll(p, i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        return Arrays.stream(p).sum();
    }
}
