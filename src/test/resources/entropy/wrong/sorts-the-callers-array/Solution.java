// wrong for: entropyInNats(p) with p = [0.7, 0.3]: p has to be [0.7, 0.3] after the call and becomes [0.3, 0.7]
import java.util.Arrays;

public class Solution {
    public static double entropyInNats(double[] p) {
        Arrays.sort(p); // small ones first, for the rounding
        double total = 0;
        for (double x : p) {
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
