public class Solution {
    public static double entropyInNats(double[] p) {
        double total = 0;
        for (double share : p) {
            if (share > 0) {
                total -= share * Math.log(share);
            }
        }
        return total;
    }

    public static double entropyInBits(double[] p) {
        double[] first = new double[100];
        System.arraycopy(p, 0, first, 0, Math.min(100, p.length));
        return entropyInNats(first) / Math.log(2);
    }
}
