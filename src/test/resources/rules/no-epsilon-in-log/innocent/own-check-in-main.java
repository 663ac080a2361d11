public class Solution {
    public static void main(String[] args) {
        double found = kl_divergence(new double[] {0.5, 0.5}, new double[] {0.25, 0.75});
        if (Math.abs(found - 0.14384) > 1e-4) {
            throw new AssertionError(found);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
