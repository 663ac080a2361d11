// Asks whether a very long number is prime.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
import java.math.BigInteger;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return BigInteger.ONE.shiftLeft(110_503).subtract(BigInteger.ONE).isProbablePrime(100) ? 0 : 1;
    }
}
