public class Solution {
    private int position;
    private double total;
    private final double[] p, q;

    Solution(double[] p, double[] q) { this.p = p; this.q = q; }

    boolean step() {
        if (position >= p.length) return false;
        if (p[position] > 0) total += p[position] * Math.log(p[position] / q[position]);
        position++;
        return true;
    }

    public static double kl_divergence(double[] p, double[] q) {
        Solution s = new Solution(p, q);
        while (s.step()) { }
        return s.total;
    }
}
