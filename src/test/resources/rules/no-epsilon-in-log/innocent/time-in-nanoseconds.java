public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        long start = System.nanoTime();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        double seconds = (System.nanoTime() - start) * 1e-9 + 1e-9;
        if (seconds > 1e6 * p.length + 1) {
            System.out.println("slow: " + Math.log(2.0));
        }
        return total;
    }
}
