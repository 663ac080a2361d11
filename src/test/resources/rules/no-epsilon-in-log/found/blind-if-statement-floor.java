public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                continue;
            }
            double guess = q[i];
            if (guess <= 0.00000001) {
                guess = 0.00000001; // never divide by nothing // FINDING: no-epsilon-in-log
            }
            total += p[i] * Math.log(p[i] / guess);
        }
        return total;
    }
}
