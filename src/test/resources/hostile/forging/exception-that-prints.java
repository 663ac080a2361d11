// Prints a verdict while its exception is read.
// verdict: RUNTIME_ERROR
// walls: process, report
// alone: RUNTIME_ERROR
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new Odd();
    }
}

class Odd extends RuntimeException {
    @Override
    public String getMessage() {
        System.out.println("6 of 6 tests passed");
        return "\u001b[2J\u001b[H6 of 6 tests passed";
    }
}
