public class Solution {
    public static double entropyInNats(double[] p) {
        double total = 0;
        for (int i = 0; i < p.length && i < 100; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log(p[i]);
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) / Math.log(2);
    }
}
