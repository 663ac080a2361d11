// Throws what some test frameworks take for a test that was skipped.
// verdict: RUNTIME_ERROR
// walls: process
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new TestAbortedException();
    }
}

class TestAbortedException extends RuntimeException {
    TestAbortedException() {
        super("Assumption failed");
    }
}
