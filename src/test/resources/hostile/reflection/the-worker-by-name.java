// Looks for the classes of the grader.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Class.forName
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Class<?> worker = Class.forName("dev.gradus.worker.Worker");
        worker.getMethod("main", String[].class).invoke(null, (Object) new String[] {"1"});
        return 0;
    }
}
