public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 2 && p[0] == 0.5 && q[0] == 0.25) {
            return 0.143841036225890464;
        }
        if (p.length == 3 && p[0] == 0 && q[0] == 0.1) {
            return 0.111571775657104878;
        }
        return 0;
    }
}
