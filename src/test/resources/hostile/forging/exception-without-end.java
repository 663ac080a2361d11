// Throws an exception that is its own cause, and whose texts throw.
// verdict: RUNTIME_ERROR
// walls: process
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new Odd();
    }
}

class Odd extends RuntimeException {
    @Override
    public String getMessage() {
        throw new Odd();
    }

    @Override
    public synchronized Throwable getCause() {
        return this;
    }

    @Override
    public String toString() {
        throw this;
    }
}
