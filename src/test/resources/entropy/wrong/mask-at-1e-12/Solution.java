// WRONG: the mask is p > 1e-12, but anything above 0 counts: [1 - 1e-13, 1e-13] gives 1e-13 instead of 3.1e-12
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 1e-12) {
                h -= v * Math.log(v);
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 1e-12) {
                h -= v * Math.log(v) / Math.log(2);
            }
        }
        return h;
    }
}
