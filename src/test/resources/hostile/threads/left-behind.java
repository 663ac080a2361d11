// Leaves a thread that prints for ever.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, ACCEPTED
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
        Thread thread = new Thread(() -> {
            while (true) {
                System.out.println("still here");
            }
        });
        thread.setDaemon(true);
        thread.start();
        return total(p, q);
    }
}
