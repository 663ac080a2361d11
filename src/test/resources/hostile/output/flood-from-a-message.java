// Prints for ever while its exception is read.
// verdict: OUTPUT_LIMIT_EXCEEDED
// walls: limits
// alone: OUTPUT_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new Odd();
    }
}

class Odd extends RuntimeException {
    @Override
    public String getMessage() {
        while (true) {
            System.out.println("a flood");
        }
    }
}
