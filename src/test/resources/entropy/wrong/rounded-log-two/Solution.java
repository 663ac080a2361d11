// WRONG: converts with the rounded constant 0.6931 of the statement: entropyInBits([0.5,0.5]) = 1.000068
public class Solution {
    private static final double NATS_PER_BIT = 0.6931;

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
        return entropyInNats(p) / NATS_PER_BIT;
    }
}
