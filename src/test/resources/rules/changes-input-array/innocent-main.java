public class Solution {
    public static void main(String[] args) {
        double[] p = {0.5, 0.5};
        p[0] = 1;
        args[0] = "" + kl_divergence(p, p);
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
