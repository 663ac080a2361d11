public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            terms.add(p[i] * Math.log(p[i] / q[i]));
        }
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }
}
