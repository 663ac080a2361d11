// WRONG: surprises kept as float: [0.7,0.3] is right to seven digits only
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            float surprise = v > 0 ? (float) -Math.log(v) : 0f;
            h += v * surprise;
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
