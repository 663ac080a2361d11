public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double cross = cross(p, q);
        double own = cross(p, p);
        double perplexity = Math.exp(cross);
        return new TokenReport(cross - own, cross(q, p) - cross(q, q), cross, perplexity, perplexity / Math.exp(own));
    }

    private static double cross(double[] weights, double[] believed) {
        double total = 0;
        for (int i = weights.length - 1; i >= 0; i--) {
            if (weights[i] != 0) {
                total += weights[i] * -Math.log(believed[i]);
            }
        }
        return total;
    }
}
