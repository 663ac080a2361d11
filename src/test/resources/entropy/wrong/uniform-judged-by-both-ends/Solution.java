// wrong for: entropyInBits([0.25, 0.5, 0.25]), which is 1.5 and not log2(3)
public class Solution {
    public static double entropyInNats(double[] p) {
        int n = p.length;
        if (p[0] > 0 && p[0] == p[n - 1]) {
            return Math.log(n); // all are equally likely
        }
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
