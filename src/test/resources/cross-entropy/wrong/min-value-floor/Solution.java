// WRONG: adds Double.MIN_VALUE inside the logarithm, so a zero in q under a positive p gives about 372 instead of Infinity ([0.5,0.5],[1,0])
public class Solution {
    private static double safeLog(double x) {
        return Math.log(x + Double.MIN_VALUE);
    }

    public static double crossEntropy(double[] p, double[] q) {
        double sum = 0.0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i] * safeLog(q[i]);
        }
        return -sum;
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }
}
