public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int middle = p.length / 2;
        int last = (p.length - 1) / 3;
        int[] buckets = new int[(int) (p.length * 0.5) + 1];
        for (double x : p) {
            int bucket = (int) (x * (buckets.length - 1));
            buckets[bucket]++;
            buckets[(int) (x * 0)]++;
        }
        int n = 4 / 2;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
