// WRONG: Infinity as soon as any q is 0, though p is 0 there too: p=[0,1], q=[0,1] gives Infinity instead of 0
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (Arrays.stream(q).anyMatch(x -> x == 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                result += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return result;
    }
}
