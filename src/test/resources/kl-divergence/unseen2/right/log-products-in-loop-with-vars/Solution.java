public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        var n = Math.min(p.length, q.length);
        var kl = 0d;
        for (var i = 0; i < n; ++i) {
            var pi = p[i];
            var qi = q[i];
            if (Double.compare(pi, 0d) == 0) continue;
            var lnP = Math.log(pi);
            var lnQ = Math.log(qi);
            kl += pi * lnP - pi * lnQ;
        }
        return kl;
    }
}
