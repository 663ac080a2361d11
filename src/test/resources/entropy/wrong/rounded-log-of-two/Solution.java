// wrong for: entropyInBits([0.5, 0.5]), which is 1 within 1e-9 and not 1.00000026
public class Solution {
    private static final double NATS_PER_BIT = 0.693147;

    public static double entropyInNats(double[] p) {
        double total = 0;
        for (double x : p) {
            if (x > 0) {
                total -= x * Math.log(x);
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / NATS_PER_BIT;
    }
}
