// WRONG: 1/log 2 typed with seven digits, off by 2.8e-8 of the answer; entropyInBits([0.5,0.5]) must be 1
public class Solution {
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
        return entropyInNats(p) * 1.442695;
    }
}
