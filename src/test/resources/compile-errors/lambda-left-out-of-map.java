import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Arrays.stream(p).map(x * Math.log(x)).sum();
    }
}
