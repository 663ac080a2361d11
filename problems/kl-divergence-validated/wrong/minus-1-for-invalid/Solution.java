public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length || !isValid(p) || !isValid(q)) {
            return -1;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return total;
    }

    private static boolean isValid(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            if (!(number >= 0)) {
                return false;
            }
            sum += number;
        }
        return Math.abs(sum - 1) <= 1e-9;
    }
}
