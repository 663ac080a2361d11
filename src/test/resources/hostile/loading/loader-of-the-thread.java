// Asks the loader of the thread.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Thread.currentThread
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Thread.currentThread().getContextClassLoader().loadClass("KlDivergenceTest");
        return 0;
    }
}
