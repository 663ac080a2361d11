public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int i = 0;
        do {
            i++;
        }
        return i;
    }
}
