public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int step = 1;
        int levels = 0;
        while (step < p.length) {
            step *= 2;
            levels++;
        }
        double total = 0;
        for (int i = 0; i < Math.min(step, p.length); i++) {
            total += p[i] > 0 && levels >= 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        }
        return total;
    }
}
