// Asks every thread of the process to stop.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: ACCEPTED, RUNTIME_ERROR
// names: Thread.enumerate
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
        Thread[] all = new Thread[100];
        int count = Thread.enumerate(all);
        for (int i = 0; i < count; i++) {
            all[i].interrupt();
        }
        return total(p, q);
    }
}
