public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("p has " + p.length + " positions, q has " + q.length);
        }
        check(p);
        check(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return total;
    }

    private static void check(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            if (!(number >= 0)) {
                throw new IllegalArgumentException(number + " is no probability");
            }
            sum += number;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("the probabilities sum to " + sum);
        }
    }
}
