public class Solution {
    public static double entropyInNats(double[] p) {
        double largest = 0;
        for (double share : p) {
            largest = Math.max(largest, share);
        }
        return -Math.log(largest);
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
