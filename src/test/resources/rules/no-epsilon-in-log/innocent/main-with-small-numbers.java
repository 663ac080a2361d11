public class Solution {
    public static void main(String[] args) {
        double[] p = {0.01, 0.99};
        double[] q = {1e-12, 1 - 1e-12};
        System.out.println(kl_divergence(p, q));
        System.out.println(Math.log(p[0] + 1e-12));
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
