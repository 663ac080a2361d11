// WRONG: log1p(p-1) is -infinity for tiny p; p=[1e-20,1] must be about 4.7e-19, not Infinity
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 0) {
                h -= v * Math.log1p(v - 1);
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
