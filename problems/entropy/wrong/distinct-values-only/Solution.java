import java.util.Arrays;

public class Solution {
    public static double entropyInNats(double[] p) {
        return Arrays.stream(p).distinct().filter(share -> share > 0).map(share -> -share * Math.log(share)).sum();
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
