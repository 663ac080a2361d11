public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        int i = -1;
        outer:
        do {
            i++;
            if (i == p.length) break outer;
            if (p[i] <= 0) continue outer;
            s += p[i] * Math.log(p[i] / q[i]);
        } while (true);
        return s;
    }
}
