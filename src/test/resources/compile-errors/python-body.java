public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        s = 0
        for i in range(len(p)):
            if p[i] > 0:
                s += p[i] * math.log(p[i] / q[i])
        return s
    }
}
