// Raises a number to a power that takes hours.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED
import java.math.BigInteger;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return BigInteger.valueOf(3).pow(200_000_000).bitLength();
    }
}
