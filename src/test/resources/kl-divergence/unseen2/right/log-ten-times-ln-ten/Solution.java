public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double d = 0;
        for (int i = 0; i < p.length; i++)
            if (p[i] != 0)
                d += p[i] * (Math.log10(p[i]) - Math.log10(q[i]));
        return d / Math.log10(Math.E);
    }
}
