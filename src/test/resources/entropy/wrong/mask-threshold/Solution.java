// WRONG: skips p below 1e-10; p=[5e-11,1-5e-11] has 1.2e-9 nats, not 5e-11
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        for (double v : p) {
            if (v > 1e-10) {
                h -= v * Math.log(v);
            }
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
