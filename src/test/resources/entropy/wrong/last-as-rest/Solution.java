// WRONG: the last probability is taken as 1 - (the others): [1.0, 1e-20] loses it (0 instead of 4.7e-19), and a rounding rest of 1e-16 appears for [0.1 x 10, 0]
public class Solution {
    private static double term(double v) {
        return v > 0 ? -v * Math.log(v) : 0;
    }

    public static double entropyInNats(double[] p) {
        double h = 0;
        double rest = 1;
        for (int i = 0; i + 1 < p.length; i++) {
            h += term(p[i]);
            rest -= p[i];
        }
        return h + term(rest);
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
