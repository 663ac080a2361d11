// WRONG: stops once the sum reaches 1-1e-9; p=[1-5e-10,5e-10] has 1.1e-8 nats, not 5e-10
public class Solution {
    public static double entropyInNats(double[] p) {
        double h = 0;
        double seen = 0;
        for (double v : p) {
            if (seen >= 1 - 1e-9) break;
            seen += v;
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
