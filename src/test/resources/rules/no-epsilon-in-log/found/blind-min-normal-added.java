import static java.lang.Double.MIN_NORMAL;
import static java.lang.Math.log;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        for (int i = p.length; --i >= 0; ) {
            d += p[i] * (log(MIN_NORMAL + p[i]) - log(MIN_NORMAL + q[i])); // FINDING: no-epsilon-in-log
        }
        return d;
    }
}
