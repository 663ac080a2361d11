public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (double a : p) {
            int i = java.util.Arrays.binarySearch(p, a);
            if (a > 0) s += a * Math.log(a / q[i]);
        }
        return s;
    }
}
