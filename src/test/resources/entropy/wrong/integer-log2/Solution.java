// WRONG: log2 by Math.getExponent where the mantissa "is nearly 1" (within 1e-6): [0.25 + 1e-7, 0.75 - 1e-7] is off by about 1e-7
public class Solution {
    private static double log2(double v) {
        int e = Math.getExponent(v);
        double mantissa = Math.scalb(v, -e);
        return mantissa - 1 < 1e-6 ? e : Math.log(v) / Math.log(2);
    }

    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 0) {
                h -= v * Math.log(v);
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 0) {
                h -= v * log2(v);
            }
        }
        return h;
    }
}
