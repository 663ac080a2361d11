public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("p has " + p.length + " positions, q has " + q.length);
        }
        double ofP = sum(p);
        double ofQ = sum(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] / ofP * (Math.log(p[i] / ofP) - Math.log(q[i] / ofQ));
            }
        }
        return total;
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            if (!(number >= 0)) {
                throw new IllegalArgumentException(number + " is no probability");
            }
            sum += number;
        }
        if (!(sum > 0 && sum < 1e300)) {
            throw new IllegalArgumentException("the probabilities sum to " + sum);
        }
        return sum;
    }
}
