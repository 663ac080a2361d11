// wrong for: entropyInNats([1.0, 1e-20]), which is about 4.6e-19 (within 1e-12) and not Infinity
public class Solution {
    public static double entropyInNats(double[] p) {
        double total = 0;
        for (double x : p) {
            if (x > 0) {
                total -= x * Math.log1p(x - 1); // precise where x is near 1
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
