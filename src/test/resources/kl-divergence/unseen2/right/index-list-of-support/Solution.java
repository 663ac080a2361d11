public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = 0;
        for (double v : p) if (v > 0) n++;
        int[] at = new int[n];
        for (int i = 0, k = 0; i < p.length; i++) if (p[i] > 0) at[k++] = i;
        double s = 0;
        for (int i : at) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
