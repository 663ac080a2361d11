public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (double x : p) if (x > 0) sum += x * Math.log(x * p.length);
        return sum;
    }
}
