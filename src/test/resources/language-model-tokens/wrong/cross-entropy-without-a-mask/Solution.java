// WRONG: p = [0, 1], q = [0, 1]: the statement's cross-entropy is 0 and its perplexity 1, these are NaN here (0 * log 0)
public class Solution {
    private static double kl(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return sum;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double cross = 0;
        for (int i = 0; i < p.length; i++) {
            cross -= p[i] * Math.log(q[i]);
        }
        double forward = kl(p, q);
        return new TokenReport(forward, kl(q, p), cross, Math.exp(cross), Math.exp(forward));
    }
}
