public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double answer = 0;
        for (int i = 0; i < p.length; i++) {
            double sum = 0;
            if (p[i] > 0) sum += p[i] * Math.log(p[i] / q[i]);
            answer = sum;
        }
        return answer;
    }
}
