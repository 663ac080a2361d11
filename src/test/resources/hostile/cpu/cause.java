// Never ends while the cause of its exception is looked for.
// verdict: TIME_LIMIT_EXCEEDED
// walls: meter, limits
// alone: TIME_LIMIT_EXCEEDED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new Endless();
    }
}

class Endless extends RuntimeException {
    @Override
    public synchronized Throwable getCause() {
        while (true) {
        }
    }
}
