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
