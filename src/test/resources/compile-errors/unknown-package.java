import org.apache.commons.math3.util.FastMath;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return FastMath.log(p[0] / q[0]);
    }
}
