public class Solution {
    static class Holder {
        double value;
    }

    public static double kl_divergence(double[] p, double[] q) {
        Holder h = new Holder();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h.value = q[i] + 1e-12; // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / h.value);
            }
        }
        return total;
    }
}
