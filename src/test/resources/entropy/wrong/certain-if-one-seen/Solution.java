// WRONG: returns 0 as soon as some number is exactly 1.0, but in doubles [1.0, 1e-20] sums to 1: the entropy is about 4.7e-19, not 0
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v >= 1) {
                return 0;
            }
            if (v > 0) {
                h -= v * Math.log(v);
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
