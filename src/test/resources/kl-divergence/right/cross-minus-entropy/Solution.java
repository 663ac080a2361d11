// RIGHT: two named helpers, cross-entropy minus entropy
public class Solution {
    private static double expectedLength(double[] truth, double[] code) {
        double len = 0.0;
        for (int i = 0; i != truth.length; ++i) {
            if (!(truth[i] > 0.0)) continue;
            len -= truth[i] * Math.log(code[i]);
        }
        return len;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return expectedLength(p, q) - expectedLength(p, p);
    }
}
