// Forbids the grader its own work.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR, ACCEPTED
// names: System.setSecurityManager
public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        System.setSecurityManager(new SecurityManager());
        return total(p, q);
    }
}
