public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] copy = q.clone();
        double[] other = new double[q.length];
        for (int i = 0; i < q.length; i++) {
            other[i] = q[i] * 1e9 + 1;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / copy[i]);
            }
        }
        return other.length > 0 ? total : 0;
    }
}
