// Throws the lack of memory itself.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: MEMORY_LIMIT_EXCEEDED
// names: new OutOfMemoryError
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new OutOfMemoryError("forged");
    }
}
