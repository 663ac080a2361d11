// RIGHT: recursion over halves, in bits first (log2 from decimal logarithms), nats from bits
public class Solution {
    private static final double LOG10_OF_2 = Math.log10(2);

    public static double entropyInNats(double[] p) {
        return entropyInBits(p) * Math.log(2);
    }

    public static double entropyInBits(double[] p) {
        return Math.abs(bits(p, 0, p.length - 1));
    }

    private static double bits(double[] p, int first, int last) {
        if (first == last) {
            return p[first] > 0 ? -p[first] * (Math.log10(p[first]) / LOG10_OF_2) : 0;
        }
        int mid = first + (last - first) / 2;
        return bits(p, first, mid) + bits(p, mid + 1, last);
    }
}
