// Never ends while its exception is read.
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
    public String getMessage() {
        while (true) {
        }
    }
}
