public class Solution {
    private static double halve(double x, int times) {
        return times == 0 ? x : halve(x / 2, times - 1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + halve(1, 40))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
