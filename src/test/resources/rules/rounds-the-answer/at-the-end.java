public class Solution {
    private static final double SCALE = 1e6;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        if (total > 100) {
            return Math.floor(total); // FINDING: rounds-the-answer
        }
        if (total > 10) {
            return (long) (total * 1e4) / 1e4; // FINDING: rounds-the-answer
        }
        if (total > 1) {
            return Math.rint(SCALE * total) / SCALE; // FINDING: rounds-the-answer
        }
        double answer = Math.round(total * 10000) / 10000.0; // FINDING: rounds-the-answer
        return answer;
    }
}
