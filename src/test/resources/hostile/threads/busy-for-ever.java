// Leaves threads that keep the processors busy.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: ACCEPTED, TIME_LIMIT_EXCEEDED, RUNTIME_ERROR
// names: new Thread
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
        for (int i = 0; i < 4; i++) {
            new Thread(() -> {
                while (true) {
                }
            }).start();
        }
        return total(p, q);
    }
}
