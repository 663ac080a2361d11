public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        total = 0.0
        i = 0
        while i < len(p):
            total = total + p[i]
            i = i + 1
        return total
    }
}
