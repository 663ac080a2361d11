import static Math.log;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return log(p[0] / q[0]);
    }
}
