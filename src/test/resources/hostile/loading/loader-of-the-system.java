// Asks the loader of the system.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: ClassLoader.getSystemClassLoader
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        ClassLoader.getSystemClassLoader().loadClass("dev.gradus.gate.Gate");
        return 0;
    }
}
