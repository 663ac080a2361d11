// RIGHT: divide and conquer over halves of the range, entropy is cross-entropy with itself
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        return half(p, q, 0, p.length);
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }

    private static double half(double[] p, double[] q, int from, int to) {
        if (to - from == 1) {
            return p[from] > 0 ? p[from] * -Math.log(q[from]) : 0.0;
        }
        int mid = (from + to) >>> 1;
        return half(p, q, from, mid) + half(p, q, mid, to);
    }
}
