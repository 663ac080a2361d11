public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        double[] total = {0};
        Thread t = new Thread(() -> {
            for (int i = 0; i < p.length; i++) {
                total[0] += p[i] * Math.log(p[i] / (q[i] + 1e-12)); // FINDING: no-epsilon-in-log
            }
        });
        t.start();
        t.join();
        return total[0];
    }
}
