// Reads a file from the class path.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Class.getResourceAsStream
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        return Solution.class.getResourceAsStream("/dev/gradus/worker/Worker.class").read();
    }
}
