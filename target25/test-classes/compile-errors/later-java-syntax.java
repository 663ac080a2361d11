public class Solution {
    record Pair(double p, double q) {}

    public static double kl_divergence(double[] p, double[] q) {
        Object first = new Pair(p[0], q[0]);
        if (first instanceof Pair(double a, double b)) {
            return a * Math.log(a / b);
        }
        return 0;
    }
}
