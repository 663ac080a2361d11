// Lets a number grow.
// verdict: MEMORY_LIMIT_EXCEEDED, TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED, TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
import java.math.BigInteger;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BigInteger number = BigInteger.TWO.shiftLeft(2_000_000_000);
        return number.bitLength();
    }
}
