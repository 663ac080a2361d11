// Never ends while the message of the cause of its exception is read.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new IllegalStateException(new Endless());
    }
}

class Endless extends RuntimeException {
    @Override
    public String getMessage() {
        return toString();
    }

    @Override
    public String toString() {
        while (true) {
        }
    }
}
