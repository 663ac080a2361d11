// wrong for: entropyInNats([0.9999999, 1e-7]), which is about 1.7e-6 and not 0
public class Solution {
    public static double entropyInNats(double[] p) {
        double total = 0;
        for (double x : p) {
            if (Math.abs(x - 1) < 1e-6) {
                return 0; // one outcome is certain
            }
            if (x > 0) {
                total -= x * Math.log(x);
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
