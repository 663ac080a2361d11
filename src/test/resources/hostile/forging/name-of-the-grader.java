// Brings a class with a name that the grader keeps for itself.
// verdict: RULE_VIOLATION
// walls: gate
// names: Gradus$Random
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
        return total(p, q);
    }
}

class Gradus$Random {
    static double random() {
        return 0;
    }
}
