public class Solution {
    private static void lift(double[] box) {
        box[0] = box[0] + 1e-12; // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] box = {0};
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                box[0] = q[i];
                lift(box);
                total += p[i] * Math.log(p[i] / box[0]);
            }
        }
        return total;
    }
}
