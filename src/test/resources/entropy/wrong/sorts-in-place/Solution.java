// WRONG: sorts the caller's array, descending from the end, to stop at the first zero
import java.util.Arrays;

public class Solution {
    public static double entropyInNats(double[] p) {
        Arrays.sort(p);
        double h = 0;
        for (int i = p.length - 1; i >= 0 && p[i] > 0; i--) {
            h -= p[i] * Math.log(p[i]);
        }
        return h;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
