public class Solution {
    public static double entropyInNats(double[] p) {
        if (p == null || p.length == 0) {
            throw new IllegalArgumentException("no outcomes");
        }
        double sum = 0;
        for (double share : p) {
            if (!(share >= 0 && share <= 1 + 1e-9)) {
                throw new IllegalArgumentException("no probability: " + share);
            }
            sum += share;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("the sum is " + sum);
        }
        double total = 0;
        double lost = 0;
        for (double share : p) {
            double term = (share == 0 ? 0 : -share * Math.log(share)) - lost;
            double next = total + term;
            lost = (next - total) - term;
            total = next;
        }
        return Math.max(0, total);
    }

    public static double entropyInBits(double[] p) {
        return entropyInNats(p) * 1.4426950408889634;
    }
}
