public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int i = 0;
        outer:
        for (;;) {
            while (true) {
                if (i >= p.length) break outer;
                if (p[i] > 0) break;
                i++;
            }
            double gain = Math.log(p[i]), loss = Math.log(q[i]);
            total += p[i] * gain;
            total -= p[i] * loss;
            i++;
        }
        return total;
    }
}
