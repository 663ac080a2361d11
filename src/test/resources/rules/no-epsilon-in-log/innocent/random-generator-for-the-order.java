public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        long seed = 42;
        int[] order = new int[p.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int i = order.length - 1; i > 0; i--) {
            seed = (seed * 1103515245 + 12345) & 0x7fffffff;
            int j = (int) (seed % (i + 1));
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
        double total = 0;
        for (int i : order) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
