public class Solution {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        sum += i;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return 0;
    }
}
