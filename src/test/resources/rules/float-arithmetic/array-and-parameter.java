public class Solution {
    private static double sum(float[] values) { // FINDING: float-arithmetic
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        float[] terms = new float[p.length]; // FINDING: float-arithmetic
        return sum(terms);
    }
}
