// RIGHT: do-while from the end, difference of logs, ternary as mask
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int k = p.length;
        double nats = 0;
        do {
            k--;
            nats += p[k] > 0 ? p[k] * (Math.log(p[k]) - Math.log(q[k])) : 0.0;
        } while (k > 0);
        return nats;
    }
}
