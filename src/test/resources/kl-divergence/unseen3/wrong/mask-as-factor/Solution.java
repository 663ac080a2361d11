// WRONG: multiplies by a 0/1 mask as in NumPy, but 0 * -Infinity is NaN: p=[0,1], q=[0.5,0.5] gives NaN
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] mask = Arrays.stream(p).map(x -> x > 0 ? 1.0 : 0.0).toArray();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double logRatio = Math.log(p[i]) - Math.log(q[i]);
            total += mask[i] * p[i] * logRatio;
        }
        return total;
    }
}
