public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total -= p[i] * Math.log(q[i]);
            }
        }
        return total;
    }

    public static double klDivergence(double[] p, double[] q) {
        double difference = crossEntropy(p, q) - crossEntropy(p, p);
        return difference < 1e-9 ? 0 : difference;
    }
}
