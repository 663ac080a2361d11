public class Solution {
    public static double entropyInNats(double[] p) {
        double total = 0;
        for (double share : p) {
            if (share > 0) {
                total -= share * Math.log1p(share - 1);
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
