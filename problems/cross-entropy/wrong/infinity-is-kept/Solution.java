public class Solution {
    private static boolean impossible = false;

    public static double crossEntropy(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                impossible |= q[i] == 0;
                total -= p[i] * Math.log(q[i]);
            }
        }
        return impossible ? Double.POSITIVE_INFINITY : total;
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - ownSurprise(p);
    }

    private static double ownSurprise(double[] p) {
        double total = 0;
        for (double share : p) {
            total -= share > 0 ? share * Math.log(share) : 0;
        }
        return total;
    }
}
